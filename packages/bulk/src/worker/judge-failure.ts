import { type FailureKind, failureKind } from '@picturedesk/provider'
import type { RowError } from '../row.ts'

/**
 * What a failure means for the unit. `pause`: it concerns every input, so the job pauses. `later`: it
 * is the vendor's state, which passes. `refused`: it concerns these inputs. `odd`: none of these, which
 * is repeated some times.
 */
export type Verdict = 'pause' | 'later' | 'refused' | 'odd'

const VERDICTS = {
  passes: 'later',
  lasts: 'pause',
  input: 'refused',
  unclear: 'odd',
} as const satisfies Readonly<Record<FailureKind, Verdict>>

/** Judges the failure of a whole call. */
export function judgeFailure({ code, status, outcome }: RowError): Verdict {
  return VERDICTS[failureKind({ code, status, outcome })]
}

/** Judges the failure of one input among others: only what passes, or concerns every input, is no row. */
export function judgeRow(error: RowError): Verdict {
  const verdict = judgeFailure(error)
  if (error.code === 'invalid-argument' || error.code === 'not-supported') return 'refused'
  return verdict === 'odd' ? 'refused' : verdict
}

/** How long the vendor asked to wait, in milliseconds. */
export function askedToWait({ retryAfter }: RowError): number | undefined {
  return typeof retryAfter === 'number' && retryAfter > 0 ? retryAfter : undefined
}
