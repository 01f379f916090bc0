import pLimit from 'p-limit'
import type { Middleware } from '../middleware/middleware.ts'
import { checkCount } from './check-count.ts'
import { perProvider } from './per-provider.ts'

/** How many calls to a provider run at once. */
export interface ConcurrencyOptions {
  /** The most calls that run at once. Each page of a listing is one call. Other calls wait. */
  readonly limit: number
}

/**
 * Limits how many calls to a provider run at once. Waiting counts against the call's timeout and
 * ends with its signal. A call that ends while it waits is not sent.
 *
 * Each provider, and so each vendor and credential, has a limit of its own, though all
 * may share the middleware. An iteration of items, such as `tagging.tag`, does not count, because it
 * lasts as long as its reader takes and limits its own calls.
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
