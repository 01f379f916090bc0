import { elapsed, type RateLimit, type RequestEnded, sleep } from '@picturedesk/provider'
import type { Account } from './account-key.ts'
import type { Desk } from './desk.ts'
import { ended } from './ended.ts'
import type { LimitRules } from './limit-rules.ts'
import type { LimitedRequest } from './limiter.ts'
import { type Reason, refusal } from './refusal.ts'
import { appliesTo } from './rule-applies.ts'
import { admit, type Place } from './state/admit.ts'
import type { Step } from './state/step.ts'
import { confirm, giveBack } from './state/steps.ts'
import { waitForStore } from './store/wait-for-store.ts'

/**
 * Waits for the turn of a request.
 * @param last Until when, by `elapsed` of the clock.
 * @throws RateLimitedError
 * @throws UnavailableError where the store fails or does not respond
 * @throws the signal's reason
 */
export async function acquireFor(
  { key, isRegistered }: Account,
  request: LimitedRequest,
  { rates: given = [], concurrency }: LimitRules,
  last: number,
  desk: Desk,
): Promise<RequestEnded> {
  const { store, clock, lease, turns } = desk
  const { signal } = request
  const ticket = crypto.randomUUID()
  const applies = (rate: RateLimit): boolean => appliesTo(rate, request, isRegistered)
  const rates = given.filter(applies)
  const left = (): number => Math.max(0, last - elapsed(clock))
  const had = left()
  const refused = (reason: Reason, most: number): Error => refusal(request, most, reason)
  let isOver = false
  /** A step that comes late changes nothing, since nobody waits for it. */
  const change = <Result>(step: Step<Result>): Promise<Result | undefined> =>
    store.change<Result | undefined>(key, (state, now) => (isOver ? [undefined] : step(state, now)))
  /** The place in time that is kept for this request, when the store has said so. */
  let kept: Promise<Place | undefined> = Promise.resolve(undefined)
  let endTurn: (() => void) | undefined

  try {
    if (concurrency !== undefined) {
      endTurn = await turns.take(key, left(), signal)
      if (!endTurn) throw refused({ concurrency }, had)
    }
    for (let round = 0; ; round++) {
      const most = left()
      const asked = change(admit({ ticket, lease, rates, applies, concurrency, most }))
      kept = asked.then((answer) => (answer?.kind === 'go' ? answer.place : undefined))
      kept.catch(() => {})
      const answer = await waitForStore(request, asked, most, clock)
      if (answer?.kind === 'refused') throw refused(answer, most)
      if (answer?.kind === 'queue') {
        if (most === 0) throw refused(answer, had)
        await turns.pause(key, Math.min(most, pauseOf(round)), signal)
      }
      if (answer?.kind !== 'go') continue
      let { place, wait } = answer
      const { hasTicket } = answer
      endTurn?.()
      let isKept = true
      while (wait > 0 && isKept) {
        if (wait > left()) throw refused({ wait, rate: undefined }, left())
        await sleep(clock, wait, signal)
        // Another request may have been refused meanwhile, or sent late, of any process.
        const before = place
        const confirmed = change(confirm(place))
        kept = confirmed.then((found) =>
          found?.kind === 'given-back' ? undefined : found?.kind === 'later' ? found.place : before,
        )
        kept.catch(() => {})
        const found = await waitForStore(request, confirmed, left(), clock)
        isKept = found?.kind !== 'given-back'
        wait = found?.kind === 'later' ? found.wait : 0
        place = found?.kind === 'later' ? found.place : place
      }
      if (!isKept) continue
      signal?.throwIfAborted()
      return ended({ key, ticket, place, hasTicket }, desk)
    }
  } catch (error) {
    isOver = true
    endTurn?.()
    // Nobody waits for that: the store may be what failed.
    void kept
      .catch(() => undefined)
      .then((place) => store.change(key, giveBack(ticket, place)))
      .catch(() => {})
      .then(() => turns.wake(key))
    turns.wake(key)
    throw error
  }
}

/** Milliseconds until somebody in the queue looks again, since other processes wake nobody here. */
function pauseOf(round: number): number {
  return Math.min(250, 25 * 1.5 ** round)
}
