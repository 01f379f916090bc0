import { stat } from 'node:fs/promises'
import { dirname } from 'node:path'

/** The directory that a path is of or in, then every directory above it. */
export async function* upwards(path: string): AsyncGenerator<string> {
  let directory = (await isDirectory(path)) ? path : dirname(path)
  for (;;) {
    yield directory
    const parent = dirname(directory)
    if (parent === directory) return
    directory = parent
  }
}

async function isDirectory(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch {
    return false
  }
}
