import { Asset, AssetQuery, AssetRef, Assets, CallOptions, Listing, ProviderIdentity, Search, SimilarQuery } from "@picturedesk/provider";
import { Transport, TransportOptions } from "@picturedesk/transport";
import { components, operations, operations as OpenverseOperations, paths, paths as OpenversePaths } from "./generated/schema.js";

interface Openverse extends ProviderIdentity<typeof manifest.id> {
  readonly search: OpenverseSearch;
  readonly assets: Assets;
  readonly connection: OpenverseTransport['connection'];
}

interface OpenverseAssetQuery extends AssetQuery {
  readonly vendorOptions?: (Readonly<Record<string, object | undefined>> & {
    readonly openverse?: OpenverseSearchOptions | undefined;
  }) | undefined;
}

interface OpenverseOptions extends TransportOptions {
  readonly clientId?: string | undefined;
  readonly clientSecret?: string | undefined;
  readonly baseUrl?: string | undefined;
  readonly maxPageSize?: number | undefined;
  readonly maxResults?: number | undefined;
}

interface OpenverseSearch extends Required<Pick<Search, 'assets' | 'similar'>> {
  assets(query: OpenverseAssetQuery, options?: CallOptions): Listing<Asset>;
  similar(asset: AssetRef, query?: SimilarQuery, options?: CallOptions): Listing<Asset>;
}

interface OpenverseSearchOptions {
  readonly license?: Words<'license'> | undefined;
  readonly licenseType?: Words<'license_type'> | undefined;
  readonly source?: readonly string[] | undefined;
  readonly excludedSource?: readonly string[] | undefined;
  readonly extension?: readonly string[] | undefined;
  readonly size?: Words<'size'> | undefined;
  readonly tags?: string | undefined;
  readonly title?: string | undefined;
  readonly filterDead?: boolean | undefined;
}

type OpenverseTransport = Transport<Wire, paths>;

interface Wire {
  searchImages: {
    query?: NonNullable<operations['searchImages']['parameters']['query']>;
    payload: components['schemas']['ImagePage'];
  };
  getImage: {
    path: operations['getImage']['parameters']['path'];
    payload: components['schemas']['Image'];
  };
  listRelatedImages: {
    path: operations['listRelatedImages']['parameters']['path'];
    payload: components['schemas']['ImagePage'];
  };
  getThumbnail: {
    path: operations['getThumbnail']['parameters']['path'];
    query?: NonNullable<operations['getThumbnail']['parameters']['query']>;
    payload: Uint8Array;
  };
  listSources: {
    payload: components['schemas']['Source'][];
  };
  createToken: {
    body: operations['createToken']['requestBody']['content']['application/x-www-form-urlencoded'];
    payload: components['schemas']['Token'];
  };
  getRateLimit: {
    payload: components['schemas']['RateLimit'];
  };
}

type WireQuery = NonNullable<Wire['searchImages']['query']>;

type Words<Name extends keyof WireQuery> = readonly Extract<NonNullable<WireQuery[Name]>, readonly unknown[]>[number][];

declare function createOpenverse(options?: OpenverseOptions): Openverse;

declare const manifest: {
  readonly specVersion: 'v1';
  readonly id: 'openverse';
  readonly name: 'Openverse';
  readonly kinds: readonly ["image"];
  readonly spec: {
    readonly version: string;
  };
  readonly rateLimits: readonly [{
    readonly requests: 100;
    readonly seconds: 60;
    readonly callers: 'registered';
  }, {
    readonly requests: 10000;
    readonly seconds: 86400;
    readonly callers: 'registered';
  }];
  readonly capabilities: {
    readonly search: readonly ["assets", "similar"];
    readonly assets: readonly ["get"];
  };
  readonly asksBeforeRequest: true;
  readonly operations: {
    readonly searchImages: 'search.assets';
    readonly getImage: 'assets.get';
    readonly listRelatedImages: 'search.similar';
    readonly createToken: readonly ["search.assets", "search.similar", "assets.get"];
  };
};

export * from '@picturedesk/provider/user'
export * from '@picturedesk/transport/hooks'
export {
  createOpenverse,
  manifest,
  type Openverse,
  type OpenverseAssetQuery,
  type OpenverseOperations,
  type OpenverseOptions,
  type OpenversePaths,
  type OpenverseSearch,
  type OpenverseSearchOptions,
}
