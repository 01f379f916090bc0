import { joinOgq, type OgqPart, type PartialOgq } from '../compose-ogq.ts'
import type { Ogq } from '../create-ogq.ts'
import { usageOperations } from '../generated/operations.ts'
import type { OgqOptions } from '../ogq-options.ts'
import { createUsage } from '../usage.ts'

export { composeOgq, type OgqPart, type PartialOgq } from '../compose-ogq.ts'

/** The capability `usage`, for `composeOgq`. */
export const usage: OgqPart<Ogq['usage']> = {
  operations: usageOperations,
  create: createUsage,
}

/** Makes an OGQ provider with `usage` alone. Options and errors are those of `createOgq`. */
export function createOgqUsage(options?: OgqOptions): PartialOgq<'usage'> {
  return joinOgq({ usage }, options)
}
