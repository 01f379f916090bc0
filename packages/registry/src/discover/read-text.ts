import { readFile } from 'node:fs/promises'

/** The text of a file, or undefined where there is none that can be read. */
export async function readText(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch {
    return undefined
  }
}
