import type {
  BulkModerationOptions,
  Findings,
  Labels,
  MediaSource,
  ModerationOptions,
  ModerationRequest,
  ModerationResult,
  TaggingOptions,
  TaggingRequest,
  TaggingResult,
  TagOneOptions,
} from '@picturedesk/provider'
import type { components } from './generated/schema.ts'

type Schemas = components['schemas']

/** Something to look for in a picture. Each costs. */
export type GoogleVisionDetection = Schemas['FeatureType']

/** Options that only Google Cloud Vision has: `vendorOptions['google-vision']`. */
export interface GoogleVisionOwnOptions {
  /** Default: `builtin/stable`. */
  readonly model?: NonNullable<Schemas['Feature']['model']> | undefined
  /** Project and region that work on the pictures, such as `projects/p/locations/eu`. Default: the vendor's choice. */
  readonly parent?: string | undefined
}

interface Own {
  /** What to look for. Default: labels, or safe search. */
  readonly detections?: readonly GoogleVisionDetection[] | undefined
  readonly vendorOptions?:
    | (Readonly<Record<string, object | undefined>> & {
        readonly 'google-vision'?: GoogleVisionOwnOptions | undefined
      })
    | undefined
}

type Detecting = Pick<Own, 'detections'>
type Many<Request> = Iterable<Request> | AsyncIterable<Request>

/** Options of tagging, with those of Google Cloud Vision. */
export type GoogleVisionTaggingOptions = TaggingOptions & Own

/** Labels for pictures, by Google Cloud Vision. */
export interface GoogleVisionTagging {
  tag(
    requests: Many<TaggingRequest & Detecting>,
    options?: GoogleVisionTaggingOptions,
  ): AsyncGenerator<TaggingResult, void, undefined>
  tagOne(image: MediaSource, options?: TagOneOptions & Own): Promise<Labels>
}

/** Safe search for pictures, by Google Cloud Vision. */
export interface GoogleVisionModeration {
  check(
    requests: Many<ModerationRequest & Detecting>,
    options?: BulkModerationOptions & Own,
  ): AsyncGenerator<ModerationResult, void, undefined>
  checkOne(image: MediaSource, options?: ModerationOptions & Own): Promise<Findings>
}
