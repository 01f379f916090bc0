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
  const reader = stream?.getReader()
  if (reader === undefined) return new Uint8Array()
  try {
    return await deadline.race(readAll(reader, limit, context))
  } catch (error) {
    // A read that is waiting ends by it. A stream that has failed rejects here, too.
    reader.cancel(error).catch(() => {})
    throw error
  }
}

/** One promise for all chunks: the deadline would cost more for each than reading it. */
async function readAll(
  reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>,
  limit: number,
  context: ErrorContext,
): Promise<Uint8Array<ArrayBuffer>> {
  let bytes: Uint8Array<ArrayBuffer> | undefined
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    const end = size + value.byteLength
    if (end > limit)
      throw new InvalidResponseError(
        `the response is larger than ${limit} bytes. Raise \`maxResponseBytes\` if that is expected.`,
        {
          ...context,
          reason: 'oversized',
        },
      )
    if (bytes === undefined) bytes = value
    else {
      // Kept chunks would cost far more than their bytes when they are tiny.
      if (end > bytes.length) bytes = grown(bytes, size, end)
      bytes.set(value, size)
    }
    size = end
  }
  if (bytes === undefined) return new Uint8Array()
  return size === bytes.length ? bytes : bytes.slice(0, size)
}

/** A copy with room for at least `needed` bytes. */
function grown(bytes: Uint8Array, size: number, needed: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(needed, size * 2))
  larger.set(bytes.subarray(0, size))
  return larger
}
