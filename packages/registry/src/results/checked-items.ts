import type { InvalidProviderError } from '@picturedesk/provider'
import { closeIterator } from './close-iterator.ts'

/**
 * Makes an iteration of what a method gives, which may be anything. It ends where there are more results
 * than entries that were taken: each entry has one result. It also ends at a result that carries the id
 * of another provider: what a provider gives in place of its own cannot be set right.
 */
export function checkedItems(call: {
  readonly method: string
  readonly open: () => unknown
  /** How many entries the method took so far. */
  readonly taken: () => number
  /** What is wrong with the ids of a result, in words. */
  readonly problemOf: (item: object) => string | undefined
  readonly refuse: (problem: string, cause?: unknown) => InvalidProviderError
}): AsyncIterable<unknown> {
  const { method, open, taken, problemOf, refuse } = call
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
      let given = 0
      return {
        next: async () => {
          if (over) return { done: true, value: undefined }
          iterator ??= start()
          const step: unknown = await iterator.next()
          if (typeof step !== 'object' || step === null)
            throw refuse(`\`next\` of ${method} must give an object, but gave ${typeof step}`)
          const { done, value } = step as IteratorResult<unknown>
          if (done === true) return step as IteratorResult<unknown>
          const problem = typeof value === 'object' && value !== null ? problemOf(value) : undefined
          if (++given <= taken() && problem === undefined) return step as IteratorResult<unknown>
          over = true
          await closeIterator(iterator)
          if (problem !== undefined) throw refuse(problem, value)
          const most = given - 1
          throw refuse(
            `${method} must give one result for each of its ${most} entries, but gave more`,
          )
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
