import type { FileHandle } from 'node:fs/promises'

const LINE_FEED = 10
const QUOTE = 34

/** What a file of results has. */
export interface WrittenRows {
  /** Complete records, the header among them. */
  readonly records: number
  /** Bytes of them: what follows was cut off. */
  readonly end: number
  readonly first: string
  readonly last: string
}

/**
 * Counts the complete records of a file that this command wrote, of any length, in little memory. A line
 * end is one of a record where the number of quotes before it is even, if records may be quoted.
 */
export async function writtenRows(file: FileHandle, hasQuotes: boolean): Promise<WrittenRows> {
  const chunk = Buffer.alloc(64 * 1024)
  const found = { records: 0, end: 0, firstEnd: 0, lastStart: 0 }
  let isQuoted = false
  for (let at = 0; ; ) {
    const { bytesRead } = await file.read(chunk, 0, chunk.length, at)
    if (bytesRead === 0) break
    for (const [offset, byte] of chunk.subarray(0, bytesRead).entries()) {
      if (byte === QUOTE && hasQuotes) isQuoted = !isQuoted
      if (byte !== LINE_FEED || isQuoted) continue
      found.records++
      found.lastStart = found.end
      found.end = at + offset + 1
      if (found.records === 1) found.firstEnd = found.end
    }
    at += bytesRead
  }
  return {
    records: found.records,
    end: found.end,
    first: await textOf(file, 0, found.firstEnd),
    last: await textOf(file, found.lastStart, found.end),
  }
}

async function textOf(file: FileHandle, from: number, to: number): Promise<string> {
  const bytes = Buffer.alloc(to - from)
  await file.read(bytes, 0, bytes.length, from)
  return bytes.toString('utf8')
}
