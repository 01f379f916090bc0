import { CallOptions, Moderations, ProductModerationOptions, ProductModerationResult, ProviderIdentity } from "@picturedesk/provider";
import { ProviderPart, Transport, TransportOptions } from "@picturedesk/transport";
import { components, operations, paths } from "../generated/schema.js";

type BatchPath = 'documented' | 'bare';

type Name = keyof typeof manifest.capabilities;

interface OmniCommerce extends ProviderIdentity<typeof manifest.id> {
  readonly moderation: OmniCommerceModeration;
  readonly connection: OmniCommerceTransport['connection'];
}

interface OmniCommerceConnection {
  readonly transport: OmniCommerceTransport;
  readonly batchPath: BatchPath;
  readonly timeout: number;
}

interface OmniCommerceModeration extends Required<Pick<Moderations<'presentation'>, 'get' | 'getMany'>> {
  getBatch(productIds: readonly string[], options?: ProductModerationOptions): Promise<ProductModerationResult<'presentation'>[]>;
  status(productId: string, options?: CallOptions): Promise<OmniCommerceProductStatus>;
}

interface OmniCommerceOptions extends TransportOptions {
  readonly apiKey?: string | undefined;
  readonly baseUrl?: string | undefined;
  readonly batchPath?: BatchPath | undefined;
}

type OmniCommercePart<Capability> = ProviderPart<OmniCommerceConnection, OmniCommerceOptions, Capability>;

interface OmniCommerceProductStatus {
  readonly productId: string;
  readonly status: 'done' | 'pending' | 'failed' | 'other';
  readonly reason?: string | undefined;
  readonly raw: components['schemas']['ProductStatus'];
}

type OmniCommerceTransport = Transport<Wire, paths>;

type PartialOmniCommerce<Names extends Name> = Omit<OmniCommerce, Exclude<Name, Names>>;

interface Wire {
  getModeration: {
    path: operations['getModeration']['parameters']['path'];
    header: operations['getModeration']['parameters']['header'];
    payload: components['schemas']['Moderation'];
  };
  listModerations: {
    path: operations['listModerations']['parameters']['path'];
    header: operations['listModerations']['parameters']['header'];
    body: operations['listModerations']['requestBody']['content']['application/json'];
    payload: components['schemas']['Moderations'];
  };
  listModerationsByBarePath: {
    header: operations['listModerationsByBarePath']['parameters']['header'];
    body: operations['listModerationsByBarePath']['requestBody']['content']['application/json'];
    payload: components['schemas']['Moderations'];
  };
  getProductStatus: {
    path: operations['getProductStatus']['parameters']['path'];
    payload: components['schemas']['ProductStatus'];
  };
  getStatusCounts: {
    payload: components['schemas']['StatusCounts'];
  };
}

declare function composeOmniCommerce<Names extends Name>(parts: { readonly [Key in Names]: OmniCommercePart<OmniCommerce[Key]>; }, options?: OmniCommerceOptions): PartialOmniCommerce<Names>;

declare function createOmniCommerceModeration(options?: OmniCommerceOptions): PartialOmniCommerce<'moderation'>;

declare const manifest: {
  readonly specVersion: 'v1';
  readonly id: 'omnicommerce';
  readonly name: 'OmniCommerce';
  readonly kinds: readonly [];
  readonly spec: {
    readonly version: string;
  };
  readonly rateLimits: readonly [{
    readonly requests: 5;
    readonly seconds: 1;
    readonly operations: readonly ["getProductStatus", "getStatusCounts"];
  }];
  readonly capabilities: {
    readonly moderation: readonly ["get", "getMany"];
  };
  readonly limits: {
    readonly 'moderation.getMany': 100;
  };
  readonly asksBeforeRequest: true;
  readonly operations: {
    readonly getModeration: 'moderation.get';
    readonly listModerations: 'moderation.getMany';
    readonly listModerationsByBarePath: 'moderation.getMany';
  };
};

declare const moderation: OmniCommercePart<OmniCommerce['moderation']>;

export {
  composeOmniCommerce,
  createOmniCommerceModeration,
  moderation,
  type OmniCommercePart,
  type PartialOmniCommerce,
}
