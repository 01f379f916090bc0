import type { ResultsOptions } from '../bulk-job.ts'
import { checkKnown } from '../check-known.ts'
import { checkOption } from '../check-option.ts'

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
  checkOption('from', Number.isSafeInteger(from) && from >= 0, 'a whole number from 0 up', from)
  checkOption('follow', typeof follow === 'boolean', 'true or false', follow)
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
  checkOption(
    'signal',
    signal === undefined || signal instanceof AbortSignal,
    'an AbortSignal',
    signal,
  )
  return signal
}
