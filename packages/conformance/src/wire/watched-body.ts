/** Told of what becomes of a body. */
export interface BodyWatch {
  /** The reader asks for a part; the function that is returned is called when there is one. */
  reading(): () => void
  /** A part has come. */
  part?(bytes: Uint8Array): void
  /** The connection broke within the body. */
  broke?(): void
  /** The body has been read to its end, or nobody reads it any more. */
  over(): void
  /** Where to leave the function that ends the body. */
  readonly open: Set<() => void>
}

/** A body that tells what becomes of it, and that can be ended from outside. */
export function watchedBody(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  { reading, part, broke, over, open }: BodyWatch,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const reader = body.getReader()
  let end = (): void => {}
  const close = (): void => {
    open.delete(end)
    over()
  }
  return new ReadableStream(
    {
      start(controller) {
        end = () => {
          close()
          controller.error(new DOMException('The case is over.', 'AbortError'))
          reader.cancel().catch(() => {})
        }
        open.add(end)
      },
      async pull(controller) {
        const read = reading()
        try {
          const { done, value } = await reader.read()
          if (!done) {
            part?.(value)
            return controller.enqueue(value)
          }
          controller.close()
        } catch (error) {
          broke?.()
          controller.error(error)
        } finally {
          read()
        }
        close()
      },
      cancel(reason) {
        close()
        return reader.cancel(reason)
      },
    },
    { highWaterMark: 0 },
  )
}
