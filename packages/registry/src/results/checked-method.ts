import { InvalidProviderError } from '@picturedesk/provider'
import type { Method } from '../calls/method.ts'
import type { Paged } from '../calls/paged.ts'
import type { Row } from '../calls/rows.ts'
import type { SomePage } from '../middleware/wrap-listing.ts'
import { checkedItems } from './checked-items.ts'
import { checkedListing } from './checked-listing.ts'
import { countTaken } from './count-taken.ts'
import { ownership } from './ownership.ts'

/**
 * A method of a provider that gives what the interface says, or fails with a typed error. What it
 * throws at once becomes a rejection of its result. Things of another provider are refused.
 */
export function checkedMethod(provider: string, row: Row, call: Method): Method {
  const problemOf = ownership(provider, row)
  // The call was made once. Only the provider knows what it sent.
  const where = { provider, attempts: 1, outcome: 'unknown' } as const
  const refuse = (problem: string, cause?: unknown): InvalidProviderError =>
    new InvalidProviderError({ ...where, problems: [problem], cause })
  switch (row.traits.answers) {
    case 'promise':
      return async (...args) => {
        const result = await call(...args)
        const problem =
          typeof result === 'object' && result !== null ? problemOf(result) : undefined
        // The result is kept, because it may be a purchase that was paid for.
        if (problem !== undefined) throw refuse(problem, result)
        return result
      }
    case 'listing':
      return (...args) =>
        checkedListing({
          method: row.name,
          open: () => call(...args) as Paged<SomePage, unknown>,
          problemOf,
          refuse,
        })
    case 'items':
      // What is done with many entries takes them as its first parameter.
      return (first, ...rest) => {
        const counted = countTaken(first)
        return checkedItems({
          method: row.name,
          open: () => call(counted.entries, ...rest),
          taken: counted.taken,
          problemOf,
          refuse,
        })
      }
  }
}
