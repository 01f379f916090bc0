import type { Place } from './admit.ts'
import { uncounted } from './known-rates.ts'
import type { Ticket } from './limit-state.ts'
import { type Step, written } from './step.ts'

/** Whether a place in time still holds. Where the vendor asked to wait since it was given, it is given back. */
export function confirm({ at, names }: Place): Step<boolean> {
  return (state, now) => {
    if ((state.heldUntil ?? 0) <= now) return [true]
    return [false, written({ ...state, rates: uncounted(state.rates, names, at) })]
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
