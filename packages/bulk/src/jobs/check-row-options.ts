import { InvalidArgumentError } from '@picturedesk/provider'
import type { ResultsOptions } from '../bulk-job.ts'
import { checkKnown } from '../check-known.ts'

const FAILED = { signal: true } as const
const RESULTS = {
  ...FAILED,
  from: true,
  follow: true,
} as const satisfies Readonly<Record<keyof ResultsOptions, true>>

/** @throws InvalidArgumentError */
export function checkResultsOptions(options: ResultsOptions): {
  readonly from: number
  readonly follow: boolean
  readonly signal: AbortSignal | undefined
} {
  checkKnown(options, RESULTS)
  const { from = 0, follow = false } = options
  check('from', Number.isSafeInteger(from) && from >= 0, 'a whole number from 0 up', from)
  check('follow', typeof follow === 'boolean', 'true or false', follow)
  return { from, follow, signal: signalOf(options) }
}

/** @throws InvalidArgumentError */
export function checkFailedOptions(options: { readonly signal?: AbortSignal | undefined }): {
  readonly signal: AbortSignal | undefined
} {
  checkKnown(options, FAILED)
  return { signal: signalOf(options) }
}

function signalOf({
  signal,
}: {
  readonly signal?: AbortSignal | undefined
}): AbortSignal | undefined {
  check('signal', signal === undefined || signal instanceof AbortSignal, 'an AbortSignal', signal)
  return signal
}

function check(field: string, isRight: boolean, allowed: string, value: unknown): void {
  if (!isRight) throw new InvalidArgumentError({ field, allowed, value })
}
