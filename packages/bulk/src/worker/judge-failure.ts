import type { RowError } from '../row.ts'

/**
 * What a failure means for the unit. `pause`: it concerns every input, so the job pauses. `later`: it
 * is the vendor's state, which passes. `refused`: it concerns these inputs. `odd`: none of these, which
 * is repeated some times.
 */
export type Verdict = 'pause' | 'later' | 'refused' | 'odd'

const VERDICTS: Readonly<Record<string, Verdict>> = {
  unauthorized: 'pause',
  forbidden: 'pause',
  'quota-exceeded': 'pause',
  'missing-credentials': 'pause',
  'unknown-provider': 'pause',
  'invalid-provider': 'pause',
  'rate-limited': 'later',
  unavailable: 'later',
  'network-error': 'later',
  timeout: 'later',
  'provider-not-loaded': 'later',
  'not-found': 'refused',
  'unusable-media': 'refused',
  'invalid-response': 'odd',
  unexpected: 'odd',
}

/** Judges the failure of a whole call. */
export function judgeFailure({ code, status, outcome }: RowError): Verdict {
  if (code === 'vendor-error') return status !== undefined && status >= 500 ? 'later' : 'refused'
  // What the package refuses before it sends anything is a mistake of the options of the job.
  if (code === 'invalid-argument' || code === 'not-supported')
    return outcome === 'not-sent' ? 'pause' : 'refused'
  return VERDICTS[code] ?? (outcome === 'rejected' ? 'refused' : 'odd')
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
