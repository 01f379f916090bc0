import { type Step, written } from './step.ts'

/** Milliseconds to wait for a vendor that asks to slow down and names no time; twice as long each time in a row. */
const FIRST_HOLD = 1_000
const LONGEST_GUESS = 60_000
/** The longest time that a vendor is believed to mean: a day. */
const LONGEST_HOLD = 24 * 60 * 60 * 1000

/** How a request ended, as far as the limits are concerned. */
export interface End {
  readonly ticket: string
  /** The vendor asked to slow down, for so many milliseconds if it named a time. */
  readonly slowDown?: { readonly retryAfter?: number | undefined } | undefined
  /** The vendor answered as usual. */
  readonly isWell: boolean
}

/** Ends a request, and has all requests of the account wait where the vendor asks for that. */
export function end({ ticket, slowDown, isWell }: End): Step<void> {
  return (state, now) => {
    const { tickets = [], refusals = 0, heldUntil = 0 } = state
    const others = tickets.filter(([id]) => id !== ticket)
    if (slowDown === undefined) {
      const isFirst = isWell && refusals > 0
      if (!isFirst && others.length === tickets.length) return [undefined]
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
 * A time that says how long to wait. None at all, a date that is over by a clock which differs, and what is no number say nothing:
 * to believe them would be to ask without a pause.
 */
function named(retryAfter: number | undefined): number | undefined {
  return typeof retryAfter === 'number' && retryAfter > 0 ? retryAfter : undefined
}
