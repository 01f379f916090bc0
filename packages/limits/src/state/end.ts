import type { Place } from './admit.ts'
import { PARTS } from './count.ts'
import { movedTo } from './known-rates.ts'
import type { LimitState } from './limit-state.ts'
import { type Step, written } from './step.ts'

/** Milliseconds to wait for a vendor that asks to slow down and names no time; twice as long each time in a row. */
const FIRST_HOLD = 1_000
const LONGEST_GUESS = 60_000
/** The longest time that a vendor is believed to mean: a day. */
const LONGEST_HOLD = 24 * 60 * 60 * 1000

/** The part of a span that is kept free, as requests take differently long to the vendor, and the most milliseconds of it. */
const SPARE = 50
const MOST_SPARE = 100

/** How a request ended, as far as the limits are concerned. */
export interface End {
  readonly ticket: string
  /** The vendor asked to slow down, for so many milliseconds if it named a time. */
  readonly slowDown?: { readonly retryAfter?: number | undefined } | undefined
  /** The vendor answered as usual. */
  readonly isWell: boolean
  /** Its place in time, and by how many milliseconds it came to the vendor later than others do. */
  readonly late?: { readonly place: Place; readonly by: number } | undefined
}

/** Ends a request, and has all requests of the account wait where the vendor asks for that. */
export function end({ ticket, slowDown, isWell, late }: End): Step<void> {
  return (before, now) => {
    const state = late ? { ...before, rates: lateIn(before.rates, late, now) } : before
    const { tickets = [], refusals = 0, heldUntil = 0 } = state
    const others = tickets.filter(([id]) => id !== ticket)
    if (slowDown === undefined) {
      const isFirst = isWell && refusals > 0
      if (!isFirst && others.length === tickets.length && state.rates === before.rates)
        return [undefined]
      return [undefined, written({ ...state, tickets: others, ...(isFirst && { refusals: 0 }) })]
    }
    const retryAfter = named(slowDown.retryAfter)
    // Requests that were sent together are refused together. They are one refusal, and have one time to wait.
    const isOneMore = retryAfter === undefined && heldUntil <= now
    const guess = isOneMore ? Math.min(LONGEST_GUESS, FIRST_HOLD * 2 ** Math.min(refusals, 16)) : 0
    const hold = Math.min(LONGEST_HOLD, retryAfter ?? guess)
    return [
      undefined,
      written({
        ...state,
        tickets: others,
        heldUntil: Math.max(heldUntil, now + hold),
        refusals: isOneMore ? refusals + 1 : refusals,
      }),
    ]
  }
}

/**
 * Counts a request from when it came to the vendor, and a little later, since no two take equally long. Where many are counted as one
 * entry, what makes little of the span changes nothing, and costs no write.
 */
function lateIn(
  rates: LimitState['rates'],
  { place: { at, names }, by }: NonNullable<End['late']>,
  now: number,
): LimitState['rates'] {
  let counted = rates
  for (const name of names) {
    const { requests, seconds } = rates?.[name]?.rate ?? { requests: 0, seconds: 0 }
    const span = seconds * 1000
    if (requests > PARTS && by <= span / PARTS) continue
    const later = by + Math.min(MOST_SPARE, span / SPARE)
    counted = movedTo(counted, [name], at, at + later, now)
  }
  return counted
}

/**
 * A time that says how long to wait. None at all, a date that is over by a clock which differs, and what is no number say nothing:
 * to believe them would be to ask without a pause.
 */
function named(retryAfter: number | undefined): number | undefined {
  return typeof retryAfter === 'number' && retryAfter > 0 ? retryAfter : undefined
}
