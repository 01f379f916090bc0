/** Requests that count together: when the first and the last of them were allowed, and how many they are. */
export type Counted = readonly [first: number, last: number, count: number]

/** A place among the requests under way, or in the queue for it: whose it is, and until when it is believed. */
export type Ticket = readonly [id: string, until: number]

/** What is known of one account, as plain JSON. Times are milliseconds by the clock of the store. */
export interface LimitState {
  /** Nothing is sent before this time, since the vendor asked to wait. */
  readonly heldUntil?: number | undefined
  /** How often in a row the vendor asked to slow down without naming a time. */
  readonly refusals?: number | undefined
  /** The requests that still count, by rule, in order of time. Some are ahead. */
  readonly counted?: Readonly<Record<string, readonly Counted[]>> | undefined
  /** In the order in which they came. The first ones, as many as may run at the same time, are under way. */
  readonly tickets?: readonly Ticket[] | undefined
}
