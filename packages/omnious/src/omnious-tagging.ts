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

/** A kind of product that Omnious can look for in a picture. */
export type OmniousDetection = Schemas['Detection']

/** Facts about the product in a picture that help to label it. */
export type OmniousProduct = {
  readonly [Member in Exclude<
    keyof Schemas['TaggingContext'],
    'id' | 'detection'
  >]?: Member extends 'age' ? readonly string[] | undefined : string | undefined
}

/** A picture to tag, with the members that Omnious reads. */
export interface OmniousTaggingRequest extends TaggingRequest {
  readonly detections?: readonly OmniousDetection[] | undefined
  readonly context?: OmniousProduct | undefined
}

/** The known groups of labels. Omnious may send others. */
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

/** Any other text. The intersection keeps the known texts in an editor's completions. */
type Other = string & {}

/** One label, with the groups that are known of Omnious. */
export interface OmniousTag extends Tag {
  readonly group: OmniousTagGroup | Other
}

/** One product that was found in a picture. */
export interface OmniousTaggedObject extends TaggedObject {
  readonly type: OmniousDetection | 'no detected product' | Other
  readonly tags: readonly OmniousTag[]
}

/** A {@link TaggingResult} with the types of objects and groups of labels that are known of Omnious. */
export type OmniousTaggingResult =
  | {
      readonly id: string
      readonly ok: true
      /** Empty: Omnious labels objects alone. */
      readonly tags: readonly []
      readonly objects: readonly OmniousTaggedObject[]
      readonly raw: Schemas['TaggedImage']
    }
  | Extract<TaggingResult, { readonly ok: false }>

interface Detections {
  /** What to look for in requests that do not say. Default: TOP, BOTTOM, WHOLEBODY and SWIMWEAR. */
  readonly detections?: readonly OmniousDetection[] | undefined
}

export type OmniousSubmitOptions = TaggingSubmitOptions & Detections
export type OmniousTaskOptions = TaggingTaskOptions & Detections & OwnOptions
export type OmniousTaggingOptions = TaggingOptions & Detections & OwnOptions

/** The options of a new task that only Omnious has: `vendorOptions.omnious`. */
export interface OmniousOwnOptions {
  /** The album that the pictures are put into. */
  readonly album?: string | undefined
}

interface OwnOptions {
  readonly vendorOptions?:
    | (Readonly<Record<string, object | undefined>> & {
        readonly omnious?: OmniousOwnOptions | undefined
      })
    | undefined
}

/** The response to requests that were handed in, with their album. */
export interface OmniousSubmission extends TaggingSubmission {
  readonly album?: string | undefined
}

/** Tagging by Omnious: its five calls one by one, and `tag`, which takes any number of pictures. */
export interface OmniousTagging extends Required<Omit<Tagging, 'tagOne'>> {
  tag(
    requests: Iterable<OmniousTaggingRequest> | AsyncIterable<OmniousTaggingRequest>,
    options?: OmniousTaggingOptions,
  ): AsyncGenerator<OmniousTaggingResult, void, undefined>
  create(
    requests: readonly OmniousTaggingRequest[],
    options?: OmniousTaskOptions,
  ): Promise<OmniousSubmission>
  append(
    task: TaggingTaskRef,
    requests: readonly OmniousTaggingRequest[],
    options?: OmniousSubmitOptions,
  ): Promise<OmniousSubmission>
  list(options?: CallOptions): Listing<TaggingTask>
  status(task: TaggingTaskRef, options?: CallOptions): Promise<TaggingTask>
  results(task: TaggingTaskRef, options?: TaggingResultsOptions): Listing<OmniousTaggingResult>
}
