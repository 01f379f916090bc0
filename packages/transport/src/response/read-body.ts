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
  let bytes: Uint8Array<ArrayBuffer> | undefined
  let size = 0
  try {
    for (;;) {
      const { done, value } = await deadline.race(reader.read())
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
  } catch (error) {
    reader.cancel(error).catch(() => {}) // A stream that has failed rejects here, too.
    throw error
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
