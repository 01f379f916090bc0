import type { LimitState } from './limit-state.ts'

/** A change of an account's state: what comes of it, and the new state where there is one. */
export type Step<Result> = (
  state: LimitState,
  now: number,
) => readonly [result: Result, next?: LimitState]

/** A state without members that say nothing. */
export function written(state: LimitState): LimitState {
  const { heldUntil, refusals, rates = {}, concurrencies = [], tickets = [] } = state
  return {
    ...(heldUntil && { heldUntil }),
    ...(refusals && { refusals }),
    ...(Object.keys(rates).length > 0 && { rates }),
    ...(concurrencies.length > 0 && { concurrencies }),
    ...(tickets.length > 0 && { tickets }),
  }
}
