import type { RowError } from '../row.ts'
import { sentence } from '../sentence.ts'
import type { Hand } from './hand.ts'

/** The error of inputs of which nobody can say whether the vendor worked on them. */
export function unknownRows({ provider }: Pick<Hand, 'provider'>, cause?: RowError): RowError {
  const why = cause === undefined ? 'the worker ended before the answer came' : cause.message
  return {
    ...cause,
    code: cause?.code ?? 'network-error',
    outcome: 'unknown',
    provider: provider.id,
    message:
      `It is not known whether ${provider.name} worked on this input, and charged for it: ${sentence(why)} ` +
      'Look into its account. Feed the input in again if it was not, or make the job with `onUnknown: "repeat"`.',
  }
}
