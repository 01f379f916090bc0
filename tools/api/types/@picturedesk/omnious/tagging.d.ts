import { CallOptions, Listing, ProviderIdentity, Tag, TaggedObject, Tagging, TaggingOptions, TaggingRequest, TaggingResult, TaggingResultsOptions, TaggingSubmission, TaggingSubmitOptions, TaggingTask, TaggingTaskOptions, TaggingTaskRef } from "@picturedesk/provider";
import { ProviderPart, Transport, TransportOptions } from "@picturedesk/transport";
import { components, operations, paths } from "../generated/schema.js";

interface Detections {
  readonly detections?: readonly OmniousDetection[] | undefined;
}

type Name = keyof typeof manifest.capabilities;

interface Omnious extends ProviderIdentity<typeof manifest.id> {
  readonly tagging: OmniousTagging;
  readonly connection: OmniousTransport['connection'];
}

interface OmniousConnection {
  readonly transport: OmniousTransport;
  readonly random: () => number;
}

type OmniousDetection = Schemas['Detection'];

interface OmniousOptions extends TransportOptions {
  readonly apiKey?: string | undefined;
  readonly baseUrl?: string | undefined;
}

interface OmniousOwnOptions {
  readonly album?: string | undefined;
}

type OmniousPart<Capability> = ProviderPart<OmniousConnection, OmniousOptions, Capability>;

type OmniousProduct = { readonly [Member in Exclude<keyof Schemas['TaggingContext'], 'id' | 'detection'>]?: Member extends 'age' ? readonly string[] | undefined : string | undefined; };

interface OmniousSubmission extends TaggingSubmission {
  readonly album?: string | undefined;
}

type OmniousSubmitOptions = TaggingSubmitOptions & Detections;

interface OmniousTag extends Tag {
  readonly group: OmniousTagGroup | Other;
}

type OmniousTagGroup = 'category' | 'item' | 'length' | 'sleeveLength' | 'neckLine' | 'fit' | 'shape' | 'colors' | 'colorDetails' | 'prints' | 'looks' | 'textures' | 'details';

interface OmniousTaggedObject extends TaggedObject {
  readonly type: OmniousDetection | 'no detected product' | Other;
  readonly tags: readonly OmniousTag[];
}

interface OmniousTagging extends Required<Omit<Tagging, 'tagOne'>> {
  tag(requests: Iterable<OmniousTaggingRequest> | AsyncIterable<OmniousTaggingRequest>, options?: OmniousTaggingOptions): AsyncGenerator<OmniousTaggingResult, void, undefined>;
  create(requests: readonly OmniousTaggingRequest[], options?: OmniousTaskOptions): Promise<OmniousSubmission>;
  append(task: TaggingTaskRef, requests: readonly OmniousTaggingRequest[], options?: OmniousSubmitOptions): Promise<OmniousSubmission>;
  list(options?: CallOptions): Listing<TaggingTask>;
  status(task: TaggingTaskRef, options?: CallOptions): Promise<TaggingTask>;
  results(task: TaggingTaskRef, options?: TaggingResultsOptions): Listing<OmniousTaggingResult>;
}

type OmniousTaggingOptions = TaggingOptions & Detections & OwnOptions;

interface OmniousTaggingRequest extends TaggingRequest {
  readonly detections?: readonly OmniousDetection[] | undefined;
  readonly context?: OmniousProduct | undefined;
}

type OmniousTaggingResult = {
  readonly id: string;
  readonly ok: true;
  readonly tags: readonly [];
  readonly objects: readonly OmniousTaggedObject[];
  readonly raw: Schemas['TaggedImage'];
} | Extract<TaggingResult, {
  readonly ok: false;
}>;

type OmniousTaskOptions = TaggingTaskOptions & Detections & OwnOptions;

type OmniousTransport = Transport<Wire, paths>;

type Other = string & {};

interface OwnOptions {
  readonly vendorOptions?: (Readonly<Record<string, object | undefined>> & {
    readonly omnious?: OmniousOwnOptions | undefined;
  }) | undefined;
}

type PartialOmnious<Names extends Name> = Omit<Omnious, Exclude<Name, Names>>;

type Schemas = components['schemas'];

interface Wire {
  createTaggingTask: {
    body: operations['createTaggingTask']['requestBody']['content']['application/json'];
    payload: components['schemas']['TaggingSubmission'];
  };
  listTaggingTasks: {
    payload: components['schemas']['TaggingTasksAnswer'];
  };
  appendTaggingTask: {
    path: operations['appendTaggingTask']['parameters']['path'];
    body: operations['appendTaggingTask']['requestBody']['content']['application/json'];
    payload: components['schemas']['TaggingSubmission'];
  };
  listTaggingResults: {
    path: operations['listTaggingResults']['parameters']['path'];
    query?: NonNullable<operations['listTaggingResults']['parameters']['query']>;
    header?: NonNullable<operations['listTaggingResults']['parameters']['header']>;
    payload: components['schemas']['TaggingResultsAnswer'];
  };
  getTaggingTaskStatus: {
    path: operations['getTaggingTaskStatus']['parameters']['path'];
    payload: components['schemas']['TaggingTaskAnswer'];
  };
}

declare function composeOmnious<Names extends Name>(parts: { readonly [Key in Names]: OmniousPart<Omnious[Key]>; }, options?: OmniousOptions): PartialOmnious<Names>;

declare function createOmniousTagging(options?: OmniousOptions): PartialOmnious<'tagging'>;

declare const manifest: {
  readonly specVersion: 'v1';
  readonly id: 'omnious';
  readonly name: 'Omnious';
  readonly kinds: readonly [];
  readonly inputs: readonly ["url"];
  readonly spec: {
    readonly version: string;
  };
  readonly capabilities: {
    readonly tagging: readonly ["create", "tag", "list", "append", "results", "status"];
  };
  readonly limits: {
    readonly 'tagging.create': 1000;
    readonly 'tagging.tag': 1000;
    readonly 'tagging.append': 1000;
  };
  readonly describesTasks: true;
  readonly asksBeforeRequest: true;
  readonly operations: {
    readonly createTaggingTask: readonly ["tagging.create", "tagging.tag"];
    readonly listTaggingTasks: 'tagging.list';
    readonly appendTaggingTask: readonly ["tagging.append", "tagging.tag"];
    readonly listTaggingResults: readonly ["tagging.results", "tagging.tag"];
    readonly getTaggingTaskStatus: readonly ["tagging.status", "tagging.tag"];
  };
};

declare const tagging: OmniousPart<Omnious['tagging']>;

export {
  composeOmnious,
  createOmniousTagging,
  tagging,
  type OmniousPart,
  type PartialOmnious,
}
