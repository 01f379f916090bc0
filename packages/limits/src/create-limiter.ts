import {
  elapsed,
  InvalidArgumentError,
  type RequestEnded,
  systemClock,
} from '@picturedesk/provider'
import { accountByName, accountFinder } from './account-key.ts'
import { acquireFor } from './acquire.ts'
import { checkOptions } from './check-options.ts'
import { checkVendors } from './check-vendors.ts'
import type { LimitedRequest, Limiter } from './limiter.ts'
import type { LimiterOptions } from './limiter-options.ts'
import { memoryStore } from './store/memory-store.ts'
import { waitForStore } from './store/wait-for-store.ts'
import { Turns } from './ticket/turns.ts'

/** Milliseconds that a request waits where nobody names a time. */
const USUAL_WAIT = 30_000

/**
 * Makes a limiter. Requests of one account at a vendor wait for their turn: for the rate and the number at a time that
 * the rules allow, and for as long as the vendor asked any of them to wait.
 * @throws InvalidArgumentError for options that are not known and rules that cannot be kept
 * @example
 * const limiter = createLimiter({ rules: { hellorf: { rates: [{ requests: 5, seconds: 1 }], concurrency: 4 } } })
 * const desk = createRegistry([createHellorf()]).use(limitCalls(limiter))
 */
export function createLimiter(options: LimiterOptions = {}): Limiter {
  checkOptions(options)
  const { clock = systemClock, rules = {}, vendors, maxWait, lease = 30_000 } = options
  const { account: named } = options
  const { store = memoryStore({ clock }) } = options
  const hashed = accountFinder(() => store.salt())
  const desk = { store, clock, lease, turns: new Turns(clock), quickest: new Map() }

  async function acquire(request: LimitedRequest): Promise<RequestEnded> {
    const { provider, limits, remaining, signal } = request
    if (typeof provider !== 'string' || provider === '')
      throw new InvalidArgumentError({
        field: 'provider',
        allowed: 'the id of a provider',
        value: provider,
      })
    if (Number.isNaN(remaining) || !['number', 'undefined'].includes(typeof remaining))
      throw new InvalidArgumentError({
        field: 'remaining',
        allowed: 'a number of milliseconds',
        value: remaining,
      })
    signal?.throwIfAborted()
    const most = Math.min(remaining ?? maxWait ?? USUAL_WAIT, maxWait ?? Number.POSITIVE_INFINITY)
    const last = elapsed(clock) + most
    const account =
      accountByName(request, named) ?? (await waitForStore(request, hashed(request), most, clock))
    const own = Object.hasOwn(rules, provider) ? rules[provider] : undefined
    const { rates = limits, concurrency } = own ?? {}
    return acquireFor(account, request, { rates, concurrency }, last, desk)
  }

  return {
    acquire,
    checkVendors: (ids) => {
      // Who names all vendors has been told already. A registry without providers works on nothing.
      if (vendors === undefined && ids.length > 0) checkVendors(rules, ids)
    },
    gate: (vendor) => (request) => acquire({ ...request, limits: vendor?.rateLimits }),
  }
}
