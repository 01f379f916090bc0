import { BulkModerationOptions, Findings, Labels, MediaSource, ModerationOptions, ModerationRequest, ModerationResult, ProviderIdentity, TagOneOptions, TaggingOptions, TaggingRequest, TaggingResult } from "@picturedesk/provider";
import { Transport, TransportOptions } from "@picturedesk/transport";
import { components, operations, operations as GoogleVisionOperations, paths, paths as GoogleVisionPaths } from "./generated/schema.js";

type Detecting = Pick<Own, 'detections'>;

interface GoogleVision extends ProviderIdentity<typeof manifest.id> {
  readonly tagging: GoogleVisionTagging;
  readonly moderation: GoogleVisionModeration;
  readonly connection: GoogleVisionTransport['connection'];
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

interface GoogleVisionTagging {
  tag(requests: Many<TaggingRequest & Detecting>, options?: GoogleVisionTaggingOptions): AsyncGenerator<TaggingResult, void, undefined>;
  tagOne(image: MediaSource, options?: TagOneOptions & Own): Promise<Labels>;
}

type GoogleVisionTaggingOptions = TaggingOptions & Own;

type GoogleVisionTokenSource = () => string | PromiseLike<string>;

type GoogleVisionTransport = Transport<Wire, paths>;

type Many<Request> = Iterable<Request> | AsyncIterable<Request>;

interface Own {
  readonly detections?: readonly GoogleVisionDetection[] | undefined;
  readonly vendorOptions?: (Readonly<Record<string, object | undefined>> & {
    readonly 'google-vision'?: GoogleVisionOwnOptions | undefined;
  }) | undefined;
}

type Schemas = components['schemas'];

interface Wire {
  annotateImages: {
    body: operations['annotateImages']['requestBody']['content']['application/json'];
    payload: components['schemas']['AnnotateImagesResponse'];
  };
}

declare function createGoogleVision(options?: GoogleVisionOptions): GoogleVision;

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

export * from '@picturedesk/provider/user'
export * from '@picturedesk/transport/hooks'
export {
  createGoogleVision,
  manifest,
  type GoogleVision,
  type GoogleVisionDetection,
  type GoogleVisionModeration,
  type GoogleVisionOperations,
  type GoogleVisionOptions,
  type GoogleVisionOwnOptions,
  type GoogleVisionPaths,
  type GoogleVisionTagging,
  type GoogleVisionTaggingOptions,
  type GoogleVisionTokenSource,
}
