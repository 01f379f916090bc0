import type { RateLimit } from '@picturedesk/provider'

/** Requests that count together: when the first and the last of them were allowed, and how many they are. */
export type Counted = readonly [first: number, last: number, count: number]

/** A place among the requests under way, or in the queue for it: whose it is, and until when it is believed. */
export type Ticket = readonly [id: string, until: number]

/** A rate that a process keeps, which others with the same account keep with it. */
export interface KnownRate {
  readonly rate: RateLimit
  /** Until when it holds for everybody: for a while after the last request of a process that has it. */
  readonly until: number
  /** The requests that still count, in order of time, of all processes. Some are ahead. */
  readonly counted: readonly Counted[]
}

/** What is known of one account, as plain JSON. Times are milliseconds by the clock of the store. */
export interface LimitState {
  /** Nothing is sent before this time, since the vendor asked to wait. */
  readonly heldUntil?: number | undefined
  /** How often in a row the vendor asked to slow down without naming a time. */
  readonly refusals?: number | undefined
  /** By what they say, so that processes with equal rules have one. */
  readonly rates?: Readonly<Record<string, KnownRate>> | undefined
  /** The concurrencies that processes keep, and until when each holds for everybody. */
  readonly concurrencies?: readonly (readonly [most: number, until: number])[] | undefined
  /** In the order in which they came. The first ones, as many as may run at the same time, are under way. */
  readonly tickets?: readonly Ticket[] | undefined
}
