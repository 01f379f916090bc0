import type { RateLimit } from '@picturedesk/provider'
import { count, nameOf, nextFree, uncount } from './count.ts'
import type { LimitState, Ticket } from './limit-state.ts'

/** A change of an account's state: what comes of it, and the new state where there is one. */
export type Step<Result> = (
  state: LimitState,
  now: number,
) => readonly [result: Result, next?: LimitState]

/** Milliseconds to wait for a vendor that asks to slow down and names no time; twice as long each time in a row. */
const FIRST_HOLD = 1_000
const LONGEST_GUESS = 60_000
/** The longest time that a vendor is believed to mean: a day. */
const LONGEST_HOLD = 24 * 60 * 60 * 1000

/** What is asked for. */
export interface Wish {
  readonly ticket: string
  /** Milliseconds for which the ticket is believed without a word of its holder. */
  readonly lease: number
  readonly rates: readonly RateLimit[]
  readonly concurrency?: number | undefined
  /** Most milliseconds to wait. */
  readonly most: number
}

/** What became of a wish. */
export type Answer =
  /** Send it in so many milliseconds. `at` names the place that is kept for it. */
  | { readonly kind: 'go'; readonly wait: number; readonly at: number }
  /** Others are under way. Ask again. */
  | { readonly kind: 'queue' }
  /** It would be so many milliseconds, which is too long. Nothing is kept. */
  | { readonly kind: 'refused'; readonly wait: number; readonly held: boolean }

/** Asks for a place in time, and among the requests under way. */
export function admit({ ticket, lease, rates, concurrency, most }: Wish): Step<Answer> {
  return (state, now) => {
    let tickets = alive(state.tickets ?? [], now)
    if (concurrency !== undefined) {
      const own: Ticket = [ticket, now + lease]
      const place = tickets.findIndex(([id]) => id === ticket)
      tickets = place < 0 ? [...tickets, own] : tickets.with(place, own)
      const before = place < 0 ? tickets.length - 1 : place
      if (before >= concurrency) return [{ kind: 'queue' }, written({ ...state, tickets })]
    }
    const { heldUntil = 0, counted = {} } = state
    let at = Math.max(now, heldUntil)
    for (const rate of rates) at = nextFree(counted[nameOf(rate)] ?? [], rate, at)
    const wait = at - now
    if (wait > most) {
      const others = tickets.filter(([id]) => id !== ticket)
      return [
        { kind: 'refused', wait, held: heldUntil >= at },
        written({ ...state, tickets: others }),
      ]
    }
    const answer: Answer = { kind: 'go', wait, at }
    // A reader who changes nothing costs no write.
    if (rates.length === 0 && concurrency === undefined) return [answer]
    const next = { ...counted }
    for (const rate of rates) {
      const name = nameOf(rate)
      next[name] = count(next[name] ?? [], rate, at, now)
    }
    // The ticket lasts while the holder waits for its time.
    tickets = tickets.map((one) => (one[0] === ticket ? [ticket, at + lease] : one))
    return [answer, written({ ...state, counted: next, tickets })]
  }
}

/** Whether the vendor asked to wait since a place was given: then it is given back. */
export function confirm(rates: readonly RateLimit[], at: number): Step<boolean> {
  return (state, now) => {
    if ((state.heldUntil ?? 0) <= now) return [true]
    return [false, written({ ...state, counted: without(state, rates, at) })]
  }
}

/** Gives back a place that is not used. */
export function giveBack(ticket: string, rates: readonly RateLimit[], at?: number): Step<void> {
  return (state) => [
    undefined,
    written({
      ...state,
      tickets: (state.tickets ?? []).filter(([id]) => id !== ticket),
      counted: at === undefined ? state.counted : without(state, rates, at),
    }),
  ]
}

/** Says that the holder of a ticket is still there. */
export function renew(ticket: string, lease: number): Step<void> {
  return (state, now) => {
    const tickets = state.tickets ?? []
    if (!tickets.some(([id]) => id === ticket)) return [undefined]
    const renewed = tickets.map((one): Ticket => (one[0] === ticket ? [ticket, now + lease] : one))
    return [undefined, written({ ...state, tickets: renewed })]
  }
}

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
    const named = slowDown.retryAfter
    const guess = Math.min(LONGEST_GUESS, FIRST_HOLD * 2 ** Math.min(refusals, 16))
    const hold = Math.min(LONGEST_HOLD, Math.max(0, named ?? guess))
    return [
      undefined,
      written({
        ...state,
        tickets: others,
        heldUntil: Math.max(heldUntil, now + hold),
        // Requests that were sent together are refused together, and are one refusal.
        refusals: named === undefined && heldUntil <= now ? refusals + 1 : refusals,
      }),
    ]
  }
}

function alive(tickets: readonly Ticket[], now: number): readonly Ticket[] {
  return tickets.filter(([, until]) => until > now)
}

function without(
  { counted = {} }: LimitState,
  rates: readonly RateLimit[],
  at: number,
): LimitState['counted'] {
  const next = { ...counted }
  for (const rate of rates) {
    const name = nameOf(rate)
    next[name] = uncount(next[name] ?? [], at)
  }
  return next
}

/** Without members that say nothing. */
function written({ heldUntil, refusals, counted = {}, tickets = [] }: LimitState): LimitState {
  const full = Object.entries(counted).filter(([, entries]) => entries.length > 0)
  return {
    ...(heldUntil && { heldUntil }),
    ...(refusals && { refusals }),
    ...(full.length > 0 && { counted: Object.fromEntries(full) }),
    ...(tickets.length > 0 && { tickets }),
  }
}
