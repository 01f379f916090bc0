import type { Deadline } from '@picturedesk/provider'
import { type ErrorContext, InvalidResponseError } from '@picturedesk/provider'

/**
 * Reads a body until its end, the limit or the deadline.
 * @throws InvalidResponseError `oversized`
 * @throws the error of the stream, or the reason of the deadline
 */
export async function readBody(
  stream: ReadableStream<Uint8Array<ArrayBuffer>> | null,
  limit: number,
  deadline: Deadline,
  context: ErrorContext,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = stream ? await readStream(stream, limit, deadline) : new Uint8Array()
  if (bytes) return bytes
  throw new InvalidResponseError(
    `the response is larger than ${limit} bytes. Raise \`maxResponseBytes\` if that is expected.`,
    { ...context, reason: 'oversized' },
  )
}

/**
 * The bytes of a stream. `undefined` if they are more than the limit; what is left of it is cancelled.
 * @throws the error of the stream, or the reason of the deadline
 */
export async function readStream(
  stream: ReadableStream<Uint8Array>,
  limit: number,
  deadline: Deadline,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const reader = stream.getReader()
  let failed: unknown
  let bytes: Uint8Array<ArrayBuffer> | undefined
  try {
    // One promise for all chunks: the deadline would cost more for each than reading it.
    bytes = await deadline.race(readAll(reader, limit))
    return bytes
  } catch (error) {
    failed = error
    throw error
  } finally {
    // A read that is waiting ends by it. A stream that has failed rejects here, too.
    if (bytes === undefined) reader.cancel(failed).catch(() => {})
  }
}

async function readAll(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  let bytes: Uint8Array<ArrayBuffer> = new Uint8Array()
  for (let size = 0; ; ) {
    const { done, value } = await reader.read()
    if (done) return size === bytes.length ? bytes : bytes.slice(0, size)
    const end = size + value.byteLength
    if (end > limit) return undefined
    // Most bodies come in one chunk. More are not kept: tiny ones would cost far more than their bytes.
    if (size === 0) bytes = value as Uint8Array<ArrayBuffer>
    else {
      if (end > bytes.length) bytes = grown(bytes, size, end)
      bytes.set(value, size)
    }
    size = end
  }
}

/** A copy with room for at least `needed` bytes. */
function grown(bytes: Uint8Array, size: number, needed: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(needed, size * 2))
  larger.set(bytes.subarray(0, size))
  return larger
}
