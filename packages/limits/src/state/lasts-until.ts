import { countsUntil } from './known-rates.ts'
import type { LimitState } from './limit-state.ts'

/** Milliseconds after a wait for which it counts how often in a row the vendor asked to slow down. */
const REFUSALS_LAST = 60 * 60 * 1000

/** When a state says nothing any more, so that it may be forgotten. */
export function lastsUntil(state: LimitState): number {
  const { heldUntil = 0, refusals = 0, rates = {}, concurrencies = [], tickets = [] } = state
  return Math.max(
    refusals > 0 ? heldUntil + REFUSALS_LAST : heldUntil,
    ...Object.values(rates).flatMap((known) => [known.until, countsUntil(known)]),
    ...concurrencies.map(([, until]) => until),
    ...tickets.map(([, until]) => until),
  )
}
