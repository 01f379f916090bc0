import {
  type GoogleVisionPart,
  joinGoogleVision,
  type PartialGoogleVision,
} from '../compose-google-vision.ts'
import type { GoogleVision } from '../create-google-vision.ts'
import { moderationOperations } from '../generated/operations.ts'
import type { GoogleVisionOptions } from '../google-vision-options.ts'
import { createModeration } from '../moderation.ts'

export {
  composeGoogleVision,
  type GoogleVisionPart,
  type PartialGoogleVision,
} from '../compose-google-vision.ts'

/** The capability `moderation`, for `composeGoogleVision`. */
export const moderation: GoogleVisionPart<GoogleVision['moderation']> = {
  operations: moderationOperations,
  create: createModeration,
}

/** Makes a Google Cloud Vision provider with `moderation` alone. Options and errors are those of `createGoogleVision`. */
export function createGoogleVisionModeration(
  options?: GoogleVisionOptions,
): PartialGoogleVision<'moderation'> {
  return joinGoogleVision({ moderation }, options)
}
