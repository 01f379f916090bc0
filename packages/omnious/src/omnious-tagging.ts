import type {
  CallOptions,
  Listing,
  Tag,
  TaggedObject,
  Tagging,
  TaggingOptions,
  TaggingRequest,
  TaggingResult,
  TaggingResultsOptions,
  TaggingSubmission,
  TaggingSubmitOptions,
  TaggingTask,
  TaggingTaskOptions,
  TaggingTaskRef,
} from '@picturedesk/provider'
import type { components } from './generated/schema.ts'

type Schemas = components['schemas']

/** A kind of product that Omnious looks for. */
export type OmniousDetection = Schemas['Detection']

/** What may be told of the product in a picture. */
export type OmniousProduct = {
  readonly [Member in Exclude<
    keyof Schemas['TaggingContext'],
    'id' | 'detection'
  >]?: Member extends 'age' ? readonly string[] | undefined : string | undefined
}

/** A picture to tag, in the words that Omnious knows. */
export interface OmniousTaggingRequest extends TaggingRequest {
  readonly detections?: readonly OmniousDetection[] | undefined
  readonly context?: OmniousProduct | undefined
}

/** The headings of labels that are known; others may come. */
export type OmniousTagGroup =
  | 'category'
  | 'item'
  | 'length'
  | 'sleeveLength'
  | 'neckLine'
  | 'fit'
  | 'shape'
  | 'colors'
  | 'colorDetails'
  | 'prints'
  | 'looks'
  | 'textures'
  | 'details'

/** Any other text, without hiding the known ones from an editor. */
type Other = string & {}

export interface OmniousTag extends Tag {
  readonly group: OmniousTagGroup | Other
}

export interface OmniousTaggedObject extends TaggedObject {
  readonly type: OmniousDetection | 'no detected product' | Other
  readonly tags: readonly OmniousTag[]
}

/** {@link TaggingResult}, closed for what is known of Omnious and open for what is not. */
export type OmniousTaggingResult =
  | {
      readonly id: string
      readonly ok: true
      readonly objects: readonly OmniousTaggedObject[]
      readonly raw: Schemas['TaggedImage']
    }
  | Extract<TaggingResult, { readonly ok: false }>

interface Detections {
  /** What to look for in requests that name nothing. Default: TOP, BOTTOM, WHOLEBODY, SWIMWEAR. */
  readonly detections?: readonly OmniousDetection[] | undefined
}

export type OmniousSubmitOptions = TaggingSubmitOptions & Detections
export type OmniousTaskOptions = TaggingTaskOptions & Detections
export type OmniousTaggingOptions = TaggingOptions & Detections

/** Tagging by Omnious: the five calls as they are, and any number of pictures in one. */
export interface OmniousTagging extends Required<Tagging> {
  tag(
    requests: Iterable<OmniousTaggingRequest> | AsyncIterable<OmniousTaggingRequest>,
    options?: OmniousTaggingOptions,
  ): AsyncGenerator<OmniousTaggingResult, void, undefined>
  create(
    requests: readonly OmniousTaggingRequest[],
    options?: OmniousTaskOptions,
  ): Promise<TaggingSubmission>
  append(
    task: TaggingTaskRef,
    requests: readonly OmniousTaggingRequest[],
    options?: OmniousSubmitOptions,
  ): Promise<TaggingSubmission>
  list(options?: CallOptions): Listing<TaggingTask>
  status(task: TaggingTaskRef, options?: CallOptions): Promise<TaggingTask>
  results(task: TaggingTaskRef, options?: TaggingResultsOptions): Listing<OmniousTaggingResult>
}
