import type { Clock } from '@picturedesk/provider'
import type { LimitStore } from './store/limit-store.ts'
import type { Turns } from './ticket/turns.ts'

/** What all requests of a limiter have in common. */
export interface Desk {
  readonly store: LimitStore
  readonly clock: Clock
  readonly lease: number
  readonly turns: Turns
  /** Milliseconds of the quickest request so far, by the vendor's id. */
  readonly quickest: Map<string, number>
}
