import { randomUUID } from 'node:crypto'
import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises'
import { unwritable } from './unwritable.ts'

/**
 * Writes a file, so that others find the old one or the whole new one. A device or a pipe is written to as
 * it is.
 *
 * @throws CliError if it cannot be written; what `write` throws leaves the old file
 */
export async function wholeFile(
  path: string,
  write: (add: (text: string) => Promise<void>) => Promise<void>,
): Promise<void> {
  const stats = await stat(path).catch(() => undefined)
  const isPlain = stats === undefined || stats.isFile()
  const target = isPlain ? `${path}.${randomUUID()}.part` : path
  const guarded = <Result>(work: Promise<Result>): Promise<Result> =>
    work.catch((error) => {
      throw unwritable(path, error)
    })
  const file: FileHandle = await guarded(open(target, isPlain ? 'wx' : 'r+', stats?.mode))
  try {
    await write(async (text) => {
      await guarded(file.appendFile(text))
    })
    if (isPlain) await guarded(file.sync())
    await file.close()
    if (isPlain) await guarded(rename(target, path))
  } catch (error) {
    await file.close()
    if (isPlain) await rm(target, { force: true })
    throw error
  }
}
