import { type AnyProvider, capabilityTable } from '@picturedesk/provider'
import type { JobKind } from '../progress.ts'

/** A method that takes many inputs and gives their results in order. */
export interface BatchMethod {
  readonly name: string
  /** Whether a call may cost money, so that none is repeated whose outcome is not known. */
  readonly isBillable: boolean
  call(inputs: Iterable<unknown>, options: object): AsyncIterable<{ readonly ok: boolean } & object>
}

const NAMES: Readonly<Record<JobKind, readonly ['tagging' | 'moderation', string]>> = {
  tag: ['tagging', 'tag'],
  check: ['moderation', 'check'],
  products: ['moderation', 'getMany'],
}

/** The method by which a provider does a kind of job, where it answers at once. */
export function batchMethod(provider: AnyProvider, kind: JobKind): BatchMethod | undefined {
  const [capability, method] = NAMES[kind]
  const methods = provider[capability] as Partial<Record<string, BatchMethod['call']>> | undefined
  if (typeof methods?.[method] !== 'function') return undefined
  return {
    name: `${capability}.${method}`,
    isBillable: capabilityTable[capability]?.[method]?.billable !== false,
    call: (inputs, options) => (methods[method] as BatchMethod['call'])(inputs, options),
  }
}
