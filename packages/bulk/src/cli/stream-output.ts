import type { WriteStream } from 'node:tty'
import type { Output } from './shell.ts'

/**
 * A stream of the process.
 *
 * @param onGone Called when nobody reads it any more. Without it, nothing is said of what cannot be written.
 */
export function streamOutput(stream: NodeJS.WriteStream, onGone?: () => void): Output {
  // Without a listener, an error of the stream would end the process.
  stream.on('error', () => {})
  return {
    isTTY: stream.isTTY === true,
    get columns() {
      return (stream as Partial<WriteStream>).columns || 80
    },
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => {
          const { code } = (error ?? {}) as NodeJS.ErrnoException
          if (code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') onGone?.()
          if (error && onGone) reject(error)
          else resolve()
        })
      }),
  }
}
