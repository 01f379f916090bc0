import { isDeepStrictEqual } from 'node:util'
import { InvalidArgumentError } from '@picturedesk/provider'
import type { JobKind } from '../progress.ts'
import type { JobRecord } from './job-record.ts'
import type { ReadOptions } from './read-options.ts'

/**
 * A job that is there goes on as it was made.
 * @throws InvalidArgumentError when the caller wants it otherwise
 */
export function checkSame(
  job: JobRecord,
  wanted: ReadOptions & { readonly kind: JobKind | undefined },
): void {
  const differences: (readonly [string, unknown, unknown])[] = [
    ['provider', job.provider, wanted.provider],
    ['unitSize', job.unitSize, wanted.unitSize ?? job.unitSize],
    ['onUnknown', job.options.onUnknown, wanted.kept.onUnknown],
    ['raw', job.options.raw, wanted.kept.raw],
    ['kind', job.kind, wanted.kind ?? job.kind],
  ]
  const names = new Set([...Object.keys(job.options.call), ...Object.keys(wanted.kept.call)])
  for (const name of names) differences.push([name, job.options.call[name], wanted.kept.call[name]])
  const [first] = differences.filter(([, is, wants]) => !isDeepStrictEqual(is, wants))
  if (first === undefined) return
  const [field, is, wants] = first
  throw new InvalidArgumentError({
    provider: job.provider,
    field,
    allowed: 'the same as when the job was made',
    value: wants,
    message:
      `The job "${job.name}" was made with \`${field}\` ${JSON.stringify(is) ?? 'left out'}. ` +
      `Received ${JSON.stringify(wants) ?? 'nothing'}. Pass the same options, or give the job another name.`,
  })
}
