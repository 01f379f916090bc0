import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { SourceError } from '../source-error.ts'
import { foreignContent, TELLING_BYTES } from './foreign-content.ts'

/**
 * The bytes of a text: what was compressed with gzip is decompressed, known by its first bytes.
 *
 * @throws SourceError if it is no text in UTF-8, or its compressed form is damaged or cut off
 */
export async function* readableBytes(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const source = chunks[Symbol.asyncIterator]()
  try {
    const { start, isEnd } = await readStart(source)
    const all = joined(start, isEnd ? undefined : source)
    if (startsWith(start, [0x1f, 0x8b])) yield* readableBytes(gunzipped(all))
    else {
      const foreign = foreignContent(start)
      if (foreign !== undefined) throw new SourceError(foreign)
      yield* all
    }
  } finally {
    await source.return?.()
  }
}

async function readStart(source: AsyncIterator<Uint8Array>) {
  let start: Uint8Array = new Uint8Array()
  for (;;) {
    const next = await source.next()
    if (next.done) return { start, isEnd: true }
    start = start.length === 0 ? next.value : Buffer.concat([start, next.value])
    if (start.length >= TELLING_BYTES) return { start, isEnd: false }
  }
}

async function* joined(start: Uint8Array, rest: AsyncIterator<Uint8Array> | undefined) {
  yield start
  for (;;) {
    const next = await rest?.next()
    if (!next || next.done) return
    yield next.value
  }
}

async function* gunzipped(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  // An error of the source ends the pipeline, which hands it on to whoever reads.
  const unzipped = pipeline(Readable.from(chunks), createGunzip(), () => {})
  try {
    yield* unzipped as AsyncIterable<Uint8Array>
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (!code?.startsWith('Z_')) throw error
    throw new SourceError(
      `The compressed source is damaged or cut off (${message}). Compress it again.`,
      { cause: error },
    )
  }
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte)
}
