import { Asset, AssetQuery, AssetRef, Assets, CallOptions, Listing, ProviderIdentity, Search, SimilarQuery } from "@picturedesk/provider";
import { ProviderPart, Transport, TransportOptions } from "@picturedesk/transport";
import { components, operations, paths } from "../generated/schema.js";

interface Limits {
  readonly pageSize: number;
  readonly results: number;
  readonly isAnonymous: boolean;
}

type Name = keyof typeof manifest.capabilities;

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

interface OpenverseConnection {
  readonly transport: OpenverseTransport;
  readonly limits: Limits;
}

interface OpenverseOptions extends TransportOptions {
  readonly clientId?: string | undefined;
  readonly clientSecret?: string | undefined;
  readonly baseUrl?: string | undefined;
  readonly maxPageSize?: number | undefined;
  readonly maxResults?: number | undefined;
}

type OpenversePart<Capability> = ProviderPart<OpenverseConnection, OpenverseOptions, Capability>;

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

type PartialOpenverse<Names extends Name> = Omit<Openverse, Exclude<Name, Names>>;

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

declare function composeOpenverse<Names extends Name>(parts: { readonly [Key in Names]: OpenversePart<Openverse[Key]>; }, options?: OpenverseOptions): PartialOpenverse<Names>;

declare function createOpenverseSearch(options?: OpenverseOptions): PartialOpenverse<'search'>;

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

declare const search: OpenversePart<Openverse['search']>;

export {
  composeOpenverse,
  createOpenverseSearch,
  search,
  type OpenversePart,
  type PartialOpenverse,
}
