import pLimit from 'p-limit'
import type { Middleware } from '../middleware/middleware.ts'
import { checkCount } from './check-count.ts'
import { perProvider } from './per-provider.ts'

/** How many calls a provider gets at once. */
export interface ConcurrencyOptions {
  /** Most calls under way at once; each page of a listing is one. Others wait their turn. */
  readonly limit: number
}

/**
 * Lets no provider have more than so many calls at once. Waiting counts against the
 * call's timeout and ends with its signal; what waited in vain is not sent.
 *
 * Each provider, and so each vendor and credential, has a limit of its own, though all
 * may share the middleware. An iteration of `tagging.tag` or `moderation.getMany` lasts
 * as long as its reader takes, and bounds its own calls: it does not count.
 * @throws InvalidArgumentError
 * @example
 * const desk = createRegistry([createHellorf(), createOgq()]).use(concurrency({ limit: 4 }))
 */
export function concurrency({ limit }: ConcurrencyOptions): Middleware {
  checkCount('limit', limit)
  const limitOf = perProvider(() => pLimit(limit))
  return ({ provider, answers }, next) =>
    answers === 'items' ? next() : limitOf(provider)(() => next())
}
