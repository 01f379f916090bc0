import { constants, createReadStream, openSync } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { Socket } from 'node:net'
import type { Readable } from 'node:stream'
import { isatty, ReadStream } from 'node:tty'
import { SourceError } from '../source-error.ts'
import { untilAborted } from './until-aborted.ts'

/**
 * The bytes of a file.
 *
 * @throws SourceError if it cannot be opened or read, or is another one at its end than at its beginning
 */
export async function* openSource(
  name: string,
  signal?: AbortSignal,
): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    const stats = await stat(name)
    if (stats.isFIFO()) yield* untilAborted(pipeBytes(name), signal)
    else if (stats.isFile()) yield* fileBytes(name, signal)
    else yield* untilAborted(deviceBytes(name), signal)
  } catch (error) {
    signal?.throwIfAborted()
    if (error instanceof SourceError) throw error
    throw new SourceError(`Cannot read ${name}. ${whyUnreadable(error)}`, { cause: error })
  }
}

async function* fileBytes(
  name: string,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array> {
  await using file = await open(name)
  const before = await file.stat()
  yield* untilAborted(file.createReadStream({ autoClose: false }), signal)
  const after = await file.stat()
  if (after.size !== before.size || after.mtimeMs !== before.mtimeMs)
    throw new SourceError(
      `${name} was changed while it was read, so that inputs may be missing. Name a copy that nobody changes.`,
    )
}

/** Bytes of a named pipe. To open one for reading as usual holds a thread, and the process, until somebody writes. */
function pipeBytes(name: string): Socket {
  const fd = openSync(name, constants.O_RDONLY | constants.O_NONBLOCK)
  return new Socket({ fd, readable: true, writable: false })
}

/** Bytes of a device. To read a terminal as a file holds a thread, and the process, until a line is typed. */
function deviceBytes(name: string): Readable {
  const fd = openSync(name, constants.O_RDONLY | constants.O_NOCTTY)
  return isatty(fd) ? new ReadStream(fd) : createReadStream(name, { fd })
}

const REASONS: ReadonlyMap<string | undefined, string> = new Map([
  ['ENOENT', 'There is no such file. Check the path.'],
  ['EACCES', 'You may not read it. Check its permissions.'],
  ['EPERM', 'You may not read it. Check its permissions.'],
  ['EISDIR', 'It is a folder. Name a file.'],
  ['ENOTDIR', 'A part of its path is not a folder. Check the path.'],
])

function whyUnreadable(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return REASONS.get(code) ?? `${message}.`
}
