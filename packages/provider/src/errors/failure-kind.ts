import type { ErrorCode, Outcome } from './error-code.ts'

/**
 * What a failure concerns, and so whether a repeat can help. `passes`: the vendor's state or the way to it, which changes by itself.
 * `lasts`: every call, until a person mends something, such as the key, the plan or an option. `input`: what this
 * call was given; the same would fail again. `unclear`: none of these can be told.
 */
export type FailureKind = 'passes' | 'lasts' | 'input' | 'unclear'

/** The members of an error that {@link failureKind} reads. */
export interface Failure {
  readonly code: ErrorCode
  readonly status?: number | undefined
  readonly outcome?: Outcome | undefined
  /** Of an option that is refused. */
  readonly field?: string | undefined
}

const KINDS: Readonly<Record<string, FailureKind>> = {
  unauthorized: 'lasts',
  forbidden: 'lasts',
  'quota-exceeded': 'lasts',
  'missing-credentials': 'lasts',
  'missing-package': 'lasts',
  'unknown-provider': 'lasts',
  'invalid-provider': 'lasts',
  'duplicate-provider': 'lasts',
  'rate-limited': 'passes',
  unavailable: 'passes',
  'network-error': 'passes',
  timeout: 'passes',
  'provider-not-loaded': 'passes',
  'not-found': 'input',
  'unusable-media': 'input',
  'price-above-maximum': 'input',
  'invalid-response': 'unclear',
  'purchase-outcome-unknown': 'unclear',
  'sale-outcome-unknown': 'unclear',
  'all-providers-failed': 'unclear',
}

/**
 * What a failure concerns. Whether a repeat is safe is another question, which `outcome` answers.
 * @example
 * if (error.outcome !== 'unknown' && failureKind(error) === 'passes') repeatLater()
 */
export function failureKind({ code, status, outcome, field }: Failure): FailureKind {
  if (code === 'vendor-error') return status !== undefined && status >= 500 ? 'passes' : 'input'
  if (code === 'invalid-argument' || code === 'not-supported')
    // What is refused before it is sent is an option of every call, unless it is one of many inputs.
    return outcome === 'not-sent' && !/^\w+\[\d+\]/.test(field ?? '') ? 'lasts' : 'input'
  const known = Object.hasOwn(KINDS, code) ? KINDS[code] : undefined
  return known ?? (outcome === 'rejected' ? 'input' : 'unclear')
}
