import type { Attributes } from '@opentelemetry/api'
import type { JobProgress } from '../progress.ts'

/** A value of a gauge. */
interface Sum {
  readonly of: 'inputs' | 'units' | 'failures'
  readonly attributes: Attributes
  value: number
}

/** Values by their gauge and attributes. */
export type Sums = Map<string, Sum>

/** Adds up how far jobs are: for each provider, or for each job. */
export function sumsOf(
  jobs: readonly JobProgress[],
  details: { readonly isPerJob: boolean; readonly errorType: (code: string) => string },
  sums: Sums,
): Sums {
  for (const { id, provider, inputs, units, failures } of jobs) {
    const whose = {
      'picturedesk.provider.id': provider,
      ...(details.isPerJob && { 'picturedesk.bulk.job.id': id }),
    }
    const add = (of: Sum['of'], name: string, states: Readonly<Record<string, number>>): void => {
      for (const [state, value] of Object.entries(states)) {
        const attributes = { ...whose, [name]: state }
        const key = JSON.stringify([of, attributes])
        const sum = sums.get(key) ?? { of, attributes, value: 0 }
        sum.value += value
        sums.set(key, sum)
      }
    }
    const { ok, failed, total } = inputs
    add('inputs', 'picturedesk.bulk.input.state', { ok, failed, waiting: total - ok - failed })
    const { waiting, handedIn, done } = units
    add('units', 'picturedesk.bulk.unit.state', { waiting, 'handed-in': handedIn, done })
    for (const [code, count] of Object.entries(failures))
      add('failures', 'error.type', { [details.errorType(code)]: count })
  }
  return sums
}
