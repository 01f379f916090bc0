import { fstatSync, readFileSync, statSync } from 'node:fs'
import type { WriteStream } from 'node:tty'
import { CliError, whyUnwritable } from '@picturedesk/command-line'
import type { Output } from './shell.ts'

/**
 * A stream of the process.
 *
 * @param onGone Called when nobody reads it any more. Without it, nothing is said of what cannot be written.
 */
export function streamOutput(
  stream: NodeJS.WriteStream & { readonly fd?: number },
  onGone?: () => void,
): Output {
  // Without a listener, an error of the stream would end the process.
  stream.on('error', () => {})
  const isClosed = stream.fd !== undefined && wasClosed(stream.fd)
  return {
    isTTY: stream.isTTY === true,
    isClosed,
    get columns() {
      return (stream as Partial<WriteStream>).columns || 80
    },
    write: (text) =>
      new Promise((resolve, reject) => {
        if (isClosed && onGone) return reject(closed('what is written to it is lost. Open it.'))
        stream.write(text, (error) => {
          const { code } = (error ?? {}) as NodeJS.ErrnoException
          if (code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') onGone?.()
          if (error && onGone) reject(unwritable(error))
          else resolve()
        })
      }),
  }
}

function unwritable(error: Error): CliError {
  return new CliError(
    `Cannot write to the standard output. ${whyUnwritable(error)} Nothing is lost: give the same command again where there is space.`,
    { cause: error },
  )
}

/**
 * Refuses a standard output that is closed, before results are written to it.
 *
 * @throws CliError
 */
export function demandOpen({ isClosed = false }: Output): void {
  if (isClosed)
    throw closed(
      'results would be lost. Name a file with --out. Where none are wanted, give --out /dev/null --jsonl.',
    )
}

function closed(consequence: string): CliError {
  return new CliError(`The standard output is closed, and ${consequence}`)
}

const READ_AND_WRITE = 0o2

/**
 * Whether a stream was closed when the process began. Node opens `/dev/null` then, for reading and for
 * writing, which shells do not do. Only Linux tells this; elsewhere it is not known.
 */
function wasClosed(fd: number): boolean {
  try {
    const info = readFileSync(`/proc/self/fdinfo/${fd}`, 'utf8')
    const flags = Number.parseInt(/^flags:\s*(\d+)/m.exec(info)?.[1] ?? '0', 8)
    return (flags & 0o3) === READ_AND_WRITE && isNull(fd)
  } catch {
    return false
  }
}

function isNull(fd: number): boolean {
  const own = fstatSync(fd)
  return own.isCharacterDevice() && own.rdev === statSync('/dev/null').rdev
}
