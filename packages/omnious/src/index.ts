export * from '@picturedesk/provider/user'
export type * from '@picturedesk/transport/hooks'
export { createOmnious, type Omnious } from './create-omnious.ts'
export type { operations as OmniousOperations, paths as OmniousPaths } from './generated/schema.ts'
export { manifest } from './manifest.ts'
export type { OmniousOptions } from './omnious-options.ts'
export type {
  OmniousDetection,
  OmniousProduct,
  OmniousSubmitOptions,
  OmniousTag,
  OmniousTagGroup,
  OmniousTaggedObject,
  OmniousTagging,
  OmniousTaggingOptions,
  OmniousTaggingRequest,
  OmniousTaggingResult,
  OmniousTaskOptions,
} from './omnious-tagging.ts'
