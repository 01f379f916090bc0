import { PicturedeskError, RateLimitedError, type RequestEnded } from '@picturedesk/provider'
import type { Desk } from './desk.ts'
import type { Place } from './state/admit.ts'
import { end } from './state/end.ts'
import { giveBack } from './state/steps.ts'
import { keepTicket } from './ticket/keep-ticket.ts'

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
  { store, clock, lease, turns }: Desk,
): RequestEnded {
  const drop = hasTicket ? keepTicket(store, key, ticket, lease, clock) : undefined
  let isOver = false
  return (error) => {
    if (isOver) return
    isOver = true
    drop?.()
    const isUnsent = PicturedeskError.isInstance(error) && error.outcome === 'not-sent'
    const isRefusal = !isUnsent && RateLimitedError.isInstance(error)
    const slowDown = isRefusal ? { retryAfter: error.retryAfter } : undefined
    const step = isUnsent
      ? giveBack(ticket, place)
      : end({ ticket, slowDown, isWell: error === undefined })
    // A store that fails here frees the place by itself, after the life of a ticket.
    void store
      .change(key, step)
      .catch(() => {})
      .then(() => turns.wake(key))
  }
}
