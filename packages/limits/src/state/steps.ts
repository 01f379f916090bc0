import type { Place } from './admit.ts'
import { nextFree, PARTS, uncount } from './count.ts'
import { movedTo, uncounted } from './known-rates.ts'
import type { Ticket } from './limit-state.ts'
import { type Step, written } from './step.ts'

/** What became of a place in time: it holds, it was given back, or it is a later one now. */
export type Confirmed =
  | { readonly kind: 'holds' | 'given-back' }
  | { readonly kind: 'later'; readonly wait: number; readonly place: Place }

/**
 * Whether a place in time still holds, when it has come. Where the vendor asked to wait since it was given, it is given back.
 * Where those before it were sent later than planned, it is moved, so that no span gets more than its rule allows.
 */
export function confirm({ at, names }: Place): Step<Confirmed> {
  return (state, now) => {
    const { rates = {}, heldUntil = 0 } = state
    if (heldUntil > now)
      return [
        { kind: 'given-back' },
        written({ ...state, rates: uncounted(state.rates, names, at) }),
      ]
    let free = now
    let slack = Number.POSITIVE_INFINITY
    for (const name of names) {
      const known = rates[name]
      if (known === undefined) continue
      const span = known.rate.seconds * 1000
      slack = Math.min(slack, span / PARTS)
      const ahead = uncount(known.counted, at).filter(([first]) => first <= at)
      const next = nextFree(ahead, known.rate, now)
      // Requests that count as one entry are not told apart more closely.
      if (next - now > (known.rate.requests > PARTS ? span / PARTS : 0)) free = Math.max(free, next)
    }
    if (free === now && now - at <= slack) return [{ kind: 'holds' }]
    const moved = written({ ...state, rates: movedTo(rates, names, at, free, now) })
    if (free === now) return [{ kind: 'holds' }, moved]
    return [{ kind: 'later', wait: free - now, place: { at: free, names } }, moved]
  }
}

/** Gives back a place that is not used. */
export function giveBack(ticket: string, place: Place | undefined): Step<void> {
  return (state) => [
    undefined,
    written({
      ...state,
      tickets: (state.tickets ?? []).filter(([id]) => id !== ticket),
      rates: place ? uncounted(state.rates, place.names, place.at) : state.rates,
    }),
  ]
}

/**
 * Says that the holder of a ticket is still there. One that was not heard from for too long comes back first in the line, since
 * its request is under way.
 */
export function renew(ticket: string, lease: number): Step<void> {
  return (state, now) => {
    const { tickets = [] } = state
    const own: Ticket = [ticket, now + lease]
    const place = tickets.findIndex(([id]) => id === ticket)
    const renewed = place < 0 ? [own, ...tickets] : tickets.with(place, own)
    return [undefined, written({ ...state, tickets: renewed })]
  }
}
