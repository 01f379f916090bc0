import {
  elapsed,
  PicturedeskError,
  RateLimitedError,
  type RequestEnded,
} from '@picturedesk/provider'
import type { Desk } from './desk.ts'
import type { Place } from './state/admit.ts'
import { end } from './state/end.ts'
import { giveBack } from './state/steps.ts'
import { keepTicket } from './ticket/keep-ticket.ts'

/** The longest time in milliseconds that opening a connection is believed to take. */
const LATEST = 1_000

/** A request that has its permission. */
export interface Permitted {
  readonly key: string
  readonly ticket: string
  readonly place: Place
  readonly hasTicket: boolean
}

/** What ends a request. Its ticket is kept alive until then. */
export function ended(
  { key, ticket, place, hasTicket }: Permitted,
  { store, clock, lease, turns, quickest }: Desk,
): RequestEnded {
  const [vendor = ''] = key.split(' ')
  const start = elapsed(clock)
  const usual = quickest.get(vendor) ?? 0
  const drop = hasTicket ? keepTicket(store, key, ticket, lease, clock) : undefined
  let isOver = false
  return (error) => {
    if (isOver) return
    isOver = true
    drop?.()
    const isUnsent = PicturedeskError.isInstance(error) && error.outcome === 'not-sent'
    const isRefusal = !isUnsent && RateLimitedError.isInstance(error)
    const slowDown = isRefusal ? { retryAfter: error.retryAfter } : undefined
    const took = elapsed(clock) - start
    if (!isUnsent) quickest.set(vendor, Math.min(took, quickest.get(vendor) ?? took))
    // The first requests open connections, which the next ones use: they come later than those, by as much as they took longer.
    const by = Math.min(LATEST, Math.max(0, took - usual))
    const late = took > 0 && place.names.length > 0 ? { place, by } : undefined
    const step = isUnsent
      ? giveBack(ticket, place)
      : end({ ticket, slowDown, isWell: error === undefined, late })
    // A store that fails here frees the place by itself, after the life of a ticket.
    void store
      .change(key, step)
      .catch(() => {})
      .then(() => turns.wake(key))
  }
}
