import { BulkModerationOptions, Findings, Labels, MediaSource, ModerationOptions, ModerationRequest, ModerationResult, ProviderIdentity, TagOneOptions, TaggingOptions, TaggingRequest, TaggingResult } from "@picturedesk/provider";
import { ProviderPart, Transport, TransportOptions } from "@picturedesk/transport";
import { components, operations, paths } from "../generated/schema.js";

type Detecting = Pick<Own, 'detections'>;

interface GoogleVision extends ProviderIdentity<typeof manifest.id> {
  readonly tagging: GoogleVisionTagging;
  readonly moderation: GoogleVisionModeration;
  readonly connection: GoogleVisionTransport['connection'];
}

interface GoogleVisionConnection {
  readonly transport: GoogleVisionTransport;
  readonly timeout: number;
}

type GoogleVisionDetection = Schemas['FeatureType'];

interface GoogleVisionModeration {
  check(requests: Many<ModerationRequest & Detecting>, options?: BulkModerationOptions & Own): AsyncGenerator<ModerationResult, void, undefined>;
  checkOne(image: MediaSource, options?: ModerationOptions & Own): Promise<Findings>;
}

interface GoogleVisionOptions extends TransportOptions {
  readonly apiKey?: string | undefined;
  readonly token?: string | GoogleVisionTokenSource | undefined;
  readonly baseUrl?: string | undefined;
}

interface GoogleVisionOwnOptions {
  readonly model?: NonNullable<Schemas['Feature']['model']> | undefined;
  readonly parent?: string | undefined;
}

type GoogleVisionPart<Capability> = ProviderPart<GoogleVisionConnection, GoogleVisionOptions, Capability>;

interface GoogleVisionTagging {
  tag(requests: Many<TaggingRequest & Detecting>, options?: GoogleVisionTaggingOptions): AsyncGenerator<TaggingResult, void, undefined>;
  tagOne(image: MediaSource, options?: TagOneOptions & Own): Promise<Labels>;
}

type GoogleVisionTaggingOptions = TaggingOptions & Own;

type GoogleVisionTokenSource = () => string | PromiseLike<string>;

type GoogleVisionTransport = Transport<Wire, paths>;

type Many<Request> = Iterable<Request> | AsyncIterable<Request>;

type Name = keyof typeof manifest.capabilities;

interface Own {
  readonly detections?: readonly GoogleVisionDetection[] | undefined;
  readonly vendorOptions?: (Readonly<Record<string, object | undefined>> & {
    readonly 'google-vision'?: GoogleVisionOwnOptions | undefined;
  }) | undefined;
}

type PartialGoogleVision<Names extends Name> = Omit<GoogleVision, Exclude<Name, Names>>;

type Schemas = components['schemas'];

interface Wire {
  annotateImages: {
    body: operations['annotateImages']['requestBody']['content']['application/json'];
    payload: components['schemas']['AnnotateImagesResponse'];
  };
}

declare function composeGoogleVision<Names extends Name>(parts: { readonly [Key in Names]: GoogleVisionPart<GoogleVision[Key]>; }, options?: GoogleVisionOptions): PartialGoogleVision<Names>;

declare function createGoogleVisionTagging(options?: GoogleVisionOptions): PartialGoogleVision<'tagging'>;

declare const manifest: {
  readonly specVersion: 'v1';
  readonly id: 'google-vision';
  readonly name: 'Google Cloud Vision';
  readonly kinds: readonly [];
  readonly inputs: readonly ["url", "bytes", "stream", "uri"];
  readonly spec: {
    readonly version: string;
  };
  readonly capabilities: {
    readonly tagging: readonly ["tag", "tagOne"];
    readonly moderation: readonly ["check", "checkOne"];
  };
  readonly limits: {
    readonly 'tagging.tag': 16;
    readonly 'moderation.check': 16;
  };
  readonly asksBeforeRequest: true;
  readonly operations: {
    readonly annotateImages: readonly ["tagging.tag", "tagging.tagOne", "moderation.check", "moderation.checkOne"];
  };
};

declare const tagging: GoogleVisionPart<GoogleVision['tagging']>;

export {
  composeGoogleVision,
  createGoogleVisionTagging,
  tagging,
  type GoogleVisionPart,
  type PartialGoogleVision,
}
