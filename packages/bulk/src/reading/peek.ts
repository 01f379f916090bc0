import { InvalidArgumentError } from '@picturedesk/provider'
import type { BulkSource } from '../source.ts'
import { checkUnread, noteRead } from './read-once.ts'

/** @throws InvalidArgumentError when a source cannot be iterated */
export function checkSource(source: unknown): void {
  const given = (typeof source === 'object' && source !== null ? source : {}) as Partial<
    Iterable<unknown> & AsyncIterable<unknown>
  >
  if (
    typeof given[Symbol.asyncIterator] !== 'function' &&
    typeof given[Symbol.iterator] !== 'function'
  )
    throw new InvalidArgumentError({
      field: 'source',
      allowed: 'an iterable of inputs, such as a list or an async generator',
      value: source,
    })
  checkUnread(given)
}

/** Reads the first input of a source, and gives the source with that input before the rest. */
export async function peek(source: BulkSource<unknown>): Promise<{
  readonly first: unknown
  readonly isEmpty: boolean
  readonly all: AsyncIterable<unknown>
}> {
  noteRead(source)
  const iterator =
    (source as Partial<AsyncIterable<unknown>>)[Symbol.asyncIterator]?.() ??
    (source as Iterable<unknown>)[Symbol.iterator]()
  const step = await iterator.next()
  return {
    first: step.done ? undefined : step.value,
    isEmpty: step.done === true,
    all: {
      [Symbol.asyncIterator]: () => {
        let isFirst = true
        return {
          next: async () => {
            if (!isFirst) return iterator.next()
            isFirst = false
            return step
          },
          return: async () => {
            await iterator.return?.()
            return { done: true, value: undefined }
          },
        }
      },
    },
  }
}
