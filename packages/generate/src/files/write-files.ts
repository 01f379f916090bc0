import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import writeFileAtomic from 'write-file-atomic'

export interface WriteOptions {
  /** Only returns the files that differ, and writes nothing. Default: false. */
  readonly frozen?: boolean
  /**
   * The first line of every file that is written here. A file in the directory that begins with it
   * and is not given any more is removed. Default: nothing is removed.
   */
  readonly header?: string
}

/**
 * Writes the files that differ from those in the directory, each as a whole: a run that is stopped
 * leaves no part of a file.
 * @returns The paths of the files that differed.
 */
export async function writeFiles(
  directory: string,
  files: Readonly<Record<string, string>>,
  { frozen = false, header }: WriteOptions = {},
): Promise<string[]> {
  const differing: string[] = []
  for (const [name, text] of Object.entries(files)) {
    const path = join(directory, name)
    if ((await orAbsent(readFile(path, 'utf8'))) === text) continue
    differing.push(path)
    if (frozen) continue
    await mkdir(dirname(path), { recursive: true })
    await writeFileAtomic(path, text)
  }
  if (header === undefined) return differing
  const entries = (await orAbsent(readdir(directory, { withFileTypes: true }))) ?? []
  for (const entry of entries) {
    if (!entry.isFile() || Object.hasOwn(files, entry.name)) continue
    const path = join(directory, entry.name)
    if (!(await readFile(path, 'utf8')).startsWith(header)) continue
    differing.push(path)
    if (!frozen) await rm(path)
  }
  return differing
}

async function orAbsent<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
