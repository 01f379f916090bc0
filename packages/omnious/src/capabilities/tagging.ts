import { joinOmnious, type OmniousPart, type PartialOmnious } from '../compose-omnious.ts'
import type { Omnious } from '../create-omnious.ts'
import { taggingOperations } from '../generated/operations.ts'
import type { OmniousOptions } from '../omnious-options.ts'
import { createTagging } from '../tagging.ts'

export { composeOmnious, type OmniousPart, type PartialOmnious } from '../compose-omnious.ts'

/** The capability `tagging`, for `composeOmnious`. */
export const tagging: OmniousPart<Omnious['tagging']> = {
  operations: taggingOperations,
  create: createTagging,
}

/** Makes an Omnious provider with `tagging` alone. Options and errors are those of `createOmnious`. */
export function createOmniousTagging(options?: OmniousOptions): PartialOmnious<'tagging'> {
  return joinOmnious({ tagging }, options)
}
