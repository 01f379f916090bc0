import { constants, type FileHandle, open } from 'node:fs/promises'

/** No package.json, manifest or report comes near. */
const MAX_BYTES = 16 * 1024 * 1024

/** The text of a file, or the reason why it cannot be used: one sentence without a full stop. */
export type ReadText =
  | { readonly text: string }
  /** `missing`: there is nothing under that path, or nothing that may be read. */
  | { readonly problem: string; readonly missing: boolean }

/**
 * Reads a file that may be anything. A pipe, socket or device is not read, because reading it may
 * never end.
 *
 * @param maxBytes Default: 16 MiB.
 */
export async function readText(path: string, maxBytes: number = MAX_BYTES): Promise<ReadText> {
  let file: FileHandle
  try {
    // To open a pipe without this flag waits for a writer.
    file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    // To open a socket fails with one of the two.
    if (code === 'ENXIO' || code === 'EOPNOTSUPP')
      return { problem: 'is not a regular file', missing: false }
    return { problem: 'does not exist, or cannot be read', missing: true }
  }
  try {
    const stats = await file.stat()
    if (!stats.isFile()) return { problem: 'is not a regular file', missing: false }
    if (stats.size > maxBytes)
      return { problem: `is larger than ${maxBytes} bytes`, missing: false }
    return { text: await readAll(file) }
  } catch {
    return { problem: 'does not exist, or cannot be read', missing: true }
  } finally {
    await file.close()
  }
}

const CHUNK = 64 * 1024

/** In the file system that Yarn's Plug'n'Play has for archives, `readFile` of an open file fails. */
async function readAll(file: FileHandle): Promise<string> {
  const chunks: Uint8Array[] = []
  for (let position = 0; ; ) {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(CHUNK), 0, CHUNK, position)
    if (bytesRead === 0) return Buffer.concat(chunks).toString('utf8')
    chunks.push(buffer.subarray(0, bytesRead))
    position += bytesRead
  }
}
