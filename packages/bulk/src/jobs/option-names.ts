import { type BulkProductModerationOptions, InvalidArgumentError } from '@picturedesk/provider'
import { checkKnown } from '../check-known.ts'
import type { JobOptions, ModerateJobOptions, NotKept, TagJobOptions } from '../job-options.ts'
import type { JobKind } from '../progress.ts'

/** Every name of some options: one that is missing, or too many, does not compile. */
type Names<Options> = Readonly<Record<keyof Options, true>>

const JOB = {
  provider: true,
  name: true,
  unitSize: true,
  ahead: true,
  onUnknown: true,
  raw: true,
} as const satisfies Names<JobOptions>

const PRODUCTS = {
  ...JOB,
  subject: true,
  language: true,
  userId: true,
  repeatAssumed: true,
} as const satisfies Names<
  Pick<ModerateJobOptions, keyof JobOptions | 'subject'> &
    Omit<BulkProductModerationOptions, NotKept>
>

/** The names of the options of a call that makes a job. */
export const OPTION_NAMES = {
  tag: {
    ...JOB,
    language: true,
    maxTags: true,
    minConfidence: true,
    detections: true,
    userId: true,
    repeatAssumed: true,
    vendorOptions: true,
  } as const satisfies Names<TagJobOptions>,
  moderate: {
    ...PRODUCTS,
    minScore: true,
    detections: true,
    vendorOptions: true,
  } as const satisfies Names<ModerateJobOptions>,
}

/** Options of a provider's call that a job does not keep. The remedy follows. */
const NOT_KEPT: Readonly<Record<NotKept, string>> = {
  signal: 'Pass it to `bulk.work`.',
  timeout: 'A job has no deadline. `callTimeout` of `openBulk` is the time of a call.',
  concurrency: 'Pass it to `bulk.work`.',
  onProgress: 'Listen with `bulk.on("progress", …)`.',
  onWarning: 'Warnings are in the rows.',
  beforeRequest: 'Limits of an account are the `limits` of `openBulk`.',
  description: 'It holds the mark by which a unit is found at the vendor.',
  strict: 'An input that is refused is a row with an error.',
}

/**
 * Checks that each option of a call that makes a job has a name that counts for something.
 * @throws InvalidArgumentError
 */
export function checkOptionNames(options: unknown, method: keyof typeof OPTION_NAMES): void {
  const isObject = typeof options === 'object' && options !== null && !Array.isArray(options)
  const left: unknown = isObject ? { ...options } : options
  for (const [field, remedy] of isObject ? Object.entries(NOT_KEPT) : []) {
    const of = left as Record<string, unknown>
    const { [field]: value } = of
    if (value !== undefined)
      throw new InvalidArgumentError({ field, allowed: 'left out', value, remedy })
    delete of[field]
  }
  checkKnown(left, OPTION_NAMES[method])
}

/**
 * Checks that the options that a job keeps count for its kind.
 * @throws InvalidArgumentError
 */
export function checkOptionsOfKind(
  kind: JobKind,
  call: Readonly<Record<string, unknown>>,
  provider: string,
): void {
  if (kind !== 'products') return
  const [field, value] = Object.entries(call).find(([name]) => !Object.hasOwn(PRODUCTS, name)) ?? []
  if (field === undefined) return
  throw new InvalidArgumentError({
    provider,
    field,
    allowed: 'left out',
    value,
    message: `\`${field}\` is an option of checks of pictures. The inputs are ids of products, for which it counts for nothing. Leave it out.`,
  })
}
