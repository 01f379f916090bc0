import { InvalidArgumentError } from '@picturedesk/provider'

const read = new WeakSet<object>()

/** Notes that a source is read. A generator gives its inputs once: what reads it again finds the rest, or nothing. */
export function noteRead(source: object): void {
  if ('next' in source) read.add(source)
}

/** @throws InvalidArgumentError when a source gives its inputs once, and was read */
export function checkUnread(source: object): void {
  if (!read.has(source)) return
  throw new InvalidArgumentError({
    field: 'source',
    allowed: 'a source that was not read',
    message:
      'The source was read already, by an earlier call. A generator gives its inputs once. Make a new one, and pass it.',
  })
}
