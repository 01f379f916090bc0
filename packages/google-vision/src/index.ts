export * from '@picturedesk/provider/user'
export type * from '@picturedesk/transport/hooks'
export { createGoogleVision, type GoogleVision } from './create-google-vision.ts'
export type {
  operations as GoogleVisionOperations,
  paths as GoogleVisionPaths,
} from './generated/schema.ts'
export type { GoogleVisionOptions, GoogleVisionTokenSource } from './google-vision-options.ts'
export type {
  GoogleVisionDetection,
  GoogleVisionModeration,
  GoogleVisionOwnOptions,
  GoogleVisionTagging,
  GoogleVisionTaggingOptions,
} from './google-vision-types.ts'
export { manifest } from './manifest.ts'
