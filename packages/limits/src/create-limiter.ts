import {
  elapsed,
  InvalidArgumentError,
  RateLimitedError,
  type RequestEnded,
  sleep,
  systemClock,
  UnavailableError,
} from '@picturedesk/provider'
import { accountFinder } from './account-key.ts'
import { checkRules } from './limit-rules.ts'
import type { LimitedRequest, Limiter } from './limiter.ts'
import type { LimiterOptions } from './limiter-options.ts'
import { refusal } from './refusal.ts'
import { appliesTo } from './rule-applies.ts'
import { admit, confirm, end, giveBack, type Step } from './state/steps.ts'
import { memoryStore } from './store/memory-store.ts'
import { keepTicket } from './ticket/keep-ticket.ts'
import { Turns } from './ticket/turns.ts'

/**
 * Makes a limiter. Requests of one account at a vendor wait for their turn: for the rate and the number at a time that
 * the rules allow, and for as long as the vendor asked any of them to wait.
 * @throws InvalidArgumentError for rules that cannot be kept
 * @example
 * const limiter = createLimiter({ rules: { hellorf: { rates: [{ requests: 5, seconds: 1 }], concurrency: 4 } } })
 * const desk = createRegistry([createHellorf()]).use(limitCalls(limiter))
 */
export function createLimiter(options: LimiterOptions = {}): Limiter {
  const { clock = systemClock, rules = {}, maxWait = 30_000, lease = 30_000 } = options
  const { store = memoryStore({ clock }), account: named } = options
  for (const [provider, given] of Object.entries(rules)) checkRules(given, `rules.${provider}`)
  if (!(maxWait > 0))
    throw new InvalidArgumentError({
      field: 'maxWait',
      allowed: 'a number of milliseconds above 0',
      value: maxWait,
    })
  if (!(lease >= 1_000 && lease <= 3_600_000))
    throw new InvalidArgumentError({
      field: 'lease',
      allowed: 'a number of milliseconds from 1000 to 3600000',
      value: lease,
    })
  const accountOf = accountFinder(() => store.salt(), named)
  const turns = new Turns(clock)

  async function acquire(request: LimitedRequest): Promise<RequestEnded> {
    const { provider, limits, remaining = maxWait, signal } = request
    signal?.throwIfAborted()
    const last = elapsed(clock) + remaining
    const { key, isRegistered } = await safely(request, accountOf(request))
    const own = Object.hasOwn(rules, provider) ? rules[provider] : undefined
    const rates = (own?.rates ?? limits ?? []).filter((rate) =>
      appliesTo(rate, request, isRegistered),
    )
    const { concurrency } = own ?? {}
    const ticket = crypto.randomUUID()
    const change = <Result>(step: Step<Result>): Promise<Result> =>
      safely(request, store.change(key, step))
    /** The place in time that is kept for this request. */
    let at: number | undefined
    let endTurn: (() => void) | undefined

    try {
      if (concurrency !== undefined) {
        endTurn = await turns.take(key, last - elapsed(clock), signal)
        if (!endTurn) throw refusal(request, { most: remaining, held: false, rates, concurrency })
      }
      for (let round = 0; ; round++) {
        const most = Math.max(0, last - elapsed(clock))
        const answer = await change(admit({ ticket, lease, rates, concurrency, most }))
        if (answer.kind === 'refused') throw refusal(request, { ...answer, most, rates })
        if (answer.kind === 'queue') {
          if (most === 0)
            throw refusal(request, { most: remaining, held: false, rates, concurrency })
          await turns.pause(key, Math.min(most, pauseOf(round)), signal)
          continue
        }
        at = answer.at
        endTurn?.()
        if (answer.wait === 0) break
        await sleep(clock, answer.wait, signal)
        // Another request may have been refused meanwhile, of any process.
        if (await change(confirm(rates, at))) break
        at = undefined
      }
      signal?.throwIfAborted()
    } catch (error) {
      if (at !== undefined || concurrency !== undefined)
        await store.change(key, giveBack(ticket, rates, at)).catch(() => {})
      endTurn?.()
      turns.wake(key)
      throw error
    }

    const drop =
      concurrency === undefined ? undefined : keepTicket(store, key, ticket, lease, clock)
    let isOver = false
    return (error) => {
      if (isOver) return
      isOver = true
      drop?.()
      const isRefusal = RateLimitedError.isInstance(error) && error.outcome !== 'not-sent'
      const slowDown = isRefusal ? { retryAfter: error.retryAfter } : undefined
      const step = end({ ticket, slowDown, isWell: error === undefined })
      // A store that fails here frees the place by itself, after the life of a ticket.
      void store
        .change(key, step)
        .catch(() => {})
        .then(() => turns.wake(key))
    }
  }

  return {
    acquire,
    gate: (vendor) => (request) => acquire({ ...request, limits: vendor?.rateLimits }),
  }
}

/** Milliseconds until somebody in the queue looks again, since other processes wake nobody here. */
function pauseOf(round: number): number {
  return Math.min(250, 25 * 1.5 ** round)
}

/** Says what it means that the store failed: nothing is sent, since nobody knows whether it may be. */
async function safely<Result>(
  { provider, operation, attempt = 1 }: LimitedRequest,
  asked: Promise<Result>,
): Promise<Result> {
  try {
    return await asked
  } catch (cause) {
    throw new UnavailableError(
      'not sent, because the store of the limits failed. See the cause. Check that its database is reachable.',
      { provider, operation, attempts: attempt - 1, outcome: 'not-sent', cause },
    )
  }
}
