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
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  try {
    for (;;) {
      const { done, value } = await deadline.race(reader.read())
      if (done) break
      chunks.push(value)
      size += value.byteLength
      if (size > limit)
        throw new InvalidResponseError(
          `the response is larger than ${limit} bytes. Raise \`maxResponseBytes\` if that is expected.`,
          {
            ...context,
            reason: 'oversized',
          },
        )
    }
  } catch (error) {
    reader.cancel(error).catch(() => {}) // A stream that has failed rejects here, too.
    throw error
  }
  return chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : join(chunks, size)
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size)
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.byteLength
  }
  return bytes
}
