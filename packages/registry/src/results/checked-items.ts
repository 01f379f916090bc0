import type { InvalidProviderError } from '@picturedesk/provider'
import { closeIterator } from './close-iterator.ts'

/** Makes an iteration of what a method gives, which may be anything. */
export function checkedItems(call: {
  readonly method: string
  readonly open: () => unknown
  readonly refuse: (problem: string) => InvalidProviderError
}): AsyncIterable<unknown> {
  const { method, open, refuse } = call
  let opened: { readonly items: unknown } | undefined

  const start = (): AsyncIterator<unknown> | Iterator<unknown> => {
    opened ??= { items: open() }
    const items = opened.items as Partial<AsyncIterable<unknown> & Iterable<unknown>> | undefined
    const iterator = items?.[Symbol.asyncIterator]?.() ?? items?.[Symbol.iterator]?.()
    if (typeof iterator?.next === 'function') return iterator
    throw refuse(`${method} must give an iteration of items, but gave ${typeof items}`)
  }

  return {
    [Symbol.asyncIterator]: () => {
      let iterator: AsyncIterator<unknown> | Iterator<unknown> | undefined
      let over = false
      return {
        next: async () => {
          if (over) return { done: true, value: undefined }
          iterator ??= start()
          return iterator.next()
        },
        return: async () => {
          over = true
          await closeIterator(iterator)
          return { done: true, value: undefined }
        },
      }
    },
  }
}
