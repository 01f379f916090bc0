import {
  type GoogleVisionPart,
  joinGoogleVision,
  type PartialGoogleVision,
} from '../compose-google-vision.ts'
import type { GoogleVision } from '../create-google-vision.ts'
import { taggingOperations } from '../generated/operations.ts'
import type { GoogleVisionOptions } from '../google-vision-options.ts'
import { createTagging } from '../tagging.ts'

export {
  composeGoogleVision,
  type GoogleVisionPart,
  type PartialGoogleVision,
} from '../compose-google-vision.ts'

/** The capability `tagging`, for `composeGoogleVision`. */
export const tagging: GoogleVisionPart<GoogleVision['tagging']> = {
  operations: taggingOperations,
  create: createTagging,
}

/** Makes a Google Cloud Vision provider with `tagging` alone. Options and errors are those of `createGoogleVision`. */
export function createGoogleVisionTagging(
  options?: GoogleVisionOptions,
): PartialGoogleVision<'tagging'> {
  return joinGoogleVision({ tagging }, options)
}
