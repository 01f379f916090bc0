import type { Clock } from '@picturedesk/provider'
import { renew } from '../state/steps.ts'
import type { LimitStore } from '../store/limit-store.ts'

/**
 * Keeps a ticket alive while its request is under way. A process that is killed renews nothing, so that its place
 * becomes free.
 * @returns Stops.
 */
export function keepTicket(
  store: LimitStore,
  key: string,
  ticket: string,
  lease: number,
  clock: Clock,
): () => void {
  let timer: unknown
  let isOver = false
  const again = (): void => {
    timer = clock.setTimeout(() => {
      void store
        .change(key, renew(ticket, lease))
        .catch(() => {})
        .then(() => {
          if (!isOver) again()
        })
    }, lease / 3)
  }
  again()
  return () => {
    isOver = true
    clock.clearTimeout(timer)
  }
}
