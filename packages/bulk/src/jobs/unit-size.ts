import { type AnyProvider, InvalidArgumentError, NotSupportedError } from '@picturedesk/provider'
import type { JobKind } from '../progress.ts'
import { batchMethod } from '../worker/batch-method.ts'
import { taskMethods } from '../worker/task-methods.ts'

const NEEDS: Readonly<Record<JobKind, string>> = {
  tag: 'tagging.tag',
  check: 'moderation.check',
  products: 'moderation.getMany',
}

/** Inputs of a unit where the vendor states no most of a call. */
const DEFAULT_SIZE = 100
/** The same where each unit whose outcome gets lost may have cost money. */
const CAREFUL_SIZE = 20

/**
 * How many inputs a unit of a job has: as many as the vendor takes in one call, unless the caller wants
 * another number.
 * @throws NotSupportedError when the provider cannot do such a job
 * @throws InvalidArgumentError when a task of the vendor does not take so many
 */
export function unitSizeFor(
  provider: AnyProvider,
  kind: JobKind,
  wanted: number | undefined,
): number {
  const tasks = kind === 'tag' ? taskMethods(provider) : undefined
  const batch = batchMethod(provider, kind)
  const method = tasks ? 'tagging.create' : batch?.name
  if (method === undefined)
    throw new NotSupportedError({
      provider: provider.id,
      feature: NEEDS[kind],
      by: provider.name,
      remedy: 'Choose another provider for this job.',
    })
  const limits: Readonly<Record<string, number | undefined>> = provider.manifest.limits ?? {}
  const most = limits[method]
  if (tasks && wanted !== undefined && most !== undefined && wanted > most)
    throw new InvalidArgumentError({
      provider: provider.id,
      field: 'unitSize',
      allowed: `at most ${most}, which is what ${provider.name} takes in one call`,
      value: wanted,
    })
  return wanted ?? most ?? (tasks || batch?.isBillable === false ? DEFAULT_SIZE : CAREFUL_SIZE)
}
