import type { RowError } from '../row.ts'
import { toRowError } from '../units/row-error.ts'
import { askedToWait, judgeFailure } from './judge-failure.ts'

/** What the failure of a call that hands in means. */
export type HandInFailure =
  /** The vendor may have it. */
  | { readonly kind: 'unknown'; readonly error: RowError }
  /** One request is at fault, by its place in the call. Nothing was sent. */
  | { readonly kind: 'one'; readonly place: number; readonly error: RowError }
  /** All requests of the call are refused. */
  | { readonly kind: 'all'; readonly error: RowError }
  | { readonly kind: 'pause'; readonly error: RowError }
  | {
      readonly kind: 'later'
      readonly error: RowError
      readonly milliseconds?: number | undefined
      readonly isFailure: boolean
    }

/** Judges what a call that hands in has thrown. Whatever proves nothing is unknown. */
export function handInFailure(thrown: unknown): HandInFailure {
  const error = toRowError(thrown)
  if (error.outcome === 'unknown') return { kind: 'unknown', error }
  const [, place] = /^requests\[(\d+)\]/.exec(String(error['field'] ?? '')) ?? []
  if (place !== undefined && error.outcome === 'not-sent')
    return { kind: 'one', place: Number(place), error }
  const verdict = judgeFailure(error)
  if (verdict === 'pause') return { kind: 'pause', error }
  if (verdict === 'refused') return { kind: 'all', error }
  return {
    kind: 'later',
    error,
    milliseconds: askedToWait(error),
    isFailure: verdict === 'odd',
  }
}
