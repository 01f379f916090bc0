import type { RateLimit } from '@picturedesk/provider'
import { count, nextFree } from './count.ts'
import { knownRates } from './known-rates.ts'
import type { LimitState, Ticket } from './limit-state.ts'
import { type Step, written } from './step.ts'

/** What is asked for. */
export interface Wish {
  readonly ticket: string
  /** Milliseconds for which a ticket, and the rules of whoever asks, are believed without a further word. */
  readonly lease: number
  /** The rates of whoever asks. */
  readonly rates: readonly RateLimit[]
  /** Whether a rate counts the request: that of another process, too. */
  readonly applies: (rate: RateLimit) => boolean
  readonly concurrency?: number | undefined
  /** Most milliseconds to wait. */
  readonly most: number
}

/** A place in time that is kept for a request. */
export interface Place {
  readonly at: number
  /** The rates in which it counts, by the names of the state. */
  readonly names: readonly string[]
}

/** What became of a wish. */
export type Answer =
  /** Send it in so many milliseconds. */
  | {
      readonly kind: 'go'
      readonly wait: number
      readonly place: Place
      readonly hasTicket: boolean
    }
  /** As many as may be are under way. Ask again. */
  | { readonly kind: 'queue'; readonly concurrency: number }
  /** It would be so many milliseconds, which is too long, for that rate or since the vendor asked. Nothing is kept. */
  | { readonly kind: 'refused'; readonly wait: number; readonly rate: RateLimit | undefined }

/** Asks for a place in time, and among the requests under way. */
export function admit(wish: Wish): Step<Answer> {
  return (before, now) => {
    const { ticket, lease, most } = wish
    const until = now + lease
    const state = {
      ...before,
      rates: knownRates(before.rates ?? {}, wish.rates, now, until),
      concurrencies: knownConcurrencies(before, wish, now),
      tickets: (before.tickets ?? []).filter(([, end]) => end > now),
    }
    const concurrency = Math.min(...state.concurrencies.map(([number]) => number))
    const hasTicket = concurrency < Number.POSITIVE_INFINITY
    let { tickets } = state
    if (hasTicket) {
      const own: Ticket = [ticket, until]
      const place = tickets.findIndex(([id]) => id === ticket)
      tickets = place < 0 ? [...tickets, own] : tickets.with(place, own)
      const ahead = place < 0 ? tickets.length - 1 : place
      if (ahead >= concurrency)
        return [{ kind: 'queue', concurrency }, written({ ...state, tickets })]
    }
    const counting = Object.entries(state.rates).filter(([, { rate }]) => wish.applies(rate))
    let at = Math.max(now, state.heldUntil ?? 0)
    /** The rate that has it wait. */
    let last: RateLimit | undefined
    for (const [, known] of counting) {
      // What no living process has counts for whoever takes it up again, and stops nobody.
      const free = known.until > now ? nextFree(known.counted, known.rate, at) : at
      if (free > at) last = known.rate
      at = free
    }
    const wait = at - now
    if (wait > most) {
      const others = tickets.filter(([id]) => id !== ticket)
      return [{ kind: 'refused', wait, rate: last }, written({ ...state, tickets: others })]
    }
    const names = counting.map(([name]) => name)
    const answer: Answer = { kind: 'go', wait, place: { at, names }, hasTicket }
    // A reader who changes nothing costs no write.
    if (names.length === 0 && !hasTicket && wish.rates.length === 0) return [answer]
    const counted = counting.map(([name, known]) => [
      name,
      { ...known, counted: count(known.counted, known.rate, at, now) },
    ])
    const rates = { ...state.rates, ...Object.fromEntries(counted) }
    // The ticket lasts while the holder waits for its time.
    tickets = tickets.map((one) => (one[0] === ticket ? [ticket, at + lease] : one))
    return [answer, written({ ...state, rates, tickets })]
  }
}

function knownConcurrencies(
  { concurrencies = [] }: LimitState,
  { concurrency, lease }: Wish,
  now: number,
): NonNullable<LimitState['concurrencies']> {
  const others = concurrencies.filter(([number, until]) => until > now && number !== concurrency)
  return concurrency === undefined ? others : [...others, [concurrency, now + lease]]
}
