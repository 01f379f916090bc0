import { addAbortSignal, Readable } from 'node:stream'

/**
 * Bytes up to an abort. It destroys the stream: to close its iterator would wait for the read that is
 * under way, which never ends while nobody writes to a pipe.
 *
 * @throws the reason of the signal
 */
export async function* untilAborted(
  chunks: AsyncIterable<Uint8Array>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array, void, undefined> {
  signal?.throwIfAborted()
  if (signal && chunks instanceof Readable) addAbortSignal(signal, chunks)
  try {
    yield* chunks
  } catch (error) {
    signal?.throwIfAborted()
    throw error
  }
}
