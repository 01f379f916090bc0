import { Asset, AssetQuery, CallOptions, Favorites, Listing, ProviderIdentity, Recents, Sales, Search, Streaming, Usage } from "@picturedesk/provider";
import { ProviderPart, Transport, TransportOptions } from "@picturedesk/transport";
import { components, operations, paths } from "../generated/schema.js";

type Name = keyof typeof manifest.capabilities;

interface Ogq extends ProviderIdentity<typeof manifest.id> {
  readonly search: OgqSearch;
  readonly favorites: Required<Favorites>;
  readonly recents: Required<Recents>;
  readonly streaming: Streaming;
  readonly usage: Usage;
  readonly sales: Required<Sales>;
  readonly connection: OgqTransport['connection'];
}

interface OgqConnection {
  readonly transport: OgqTransport;
  readonly userOf: (options: CallOptions | undefined) => string;
}

interface OgqOptions extends TransportOptions {
  readonly apiKey?: string | undefined;
  readonly userId?: string | undefined;
  readonly baseUrl?: string | undefined;
  readonly creatorNames?: 'repeated' | 'comma-separated' | undefined;
}

type OgqPart<Capability> = ProviderPart<OgqConnection, OgqOptions, Capability>;

interface OgqSearch extends Search {
  assets(query: AssetQuery, options?: CallOptions): Listing<Asset>;
}

type OgqTransport = Transport<Wire, paths>;

type PartialOgq<Names extends Name> = Omit<Ogq, Exclude<Name, Names>>;

interface Wire {
  searchImages: {
    query: operations['searchImages']['parameters']['query'];
    payload: components['schemas']['ImagePage'];
  };
  listFavorites: {
    query: operations['listFavorites']['parameters']['query'];
    payload: components['schemas']['FavoritePage'];
  };
  addFavorites: {
    query: operations['addFavorites']['parameters']['query'];
    body: operations['addFavorites']['requestBody']['content']['application/json'];
    payload: undefined;
  };
  reorderFavorites: {
    query: operations['reorderFavorites']['parameters']['query'];
    body: operations['reorderFavorites']['requestBody']['content']['application/json'];
    payload: undefined;
  };
  removeFavorite: {
    path: operations['removeFavorite']['parameters']['path'];
    query: operations['removeFavorite']['parameters']['query'];
    payload: undefined;
  };
  listRecents: {
    query: operations['listRecents']['parameters']['query'];
    payload: components['schemas']['RecentPage'];
  };
  removeRecent: {
    path: operations['removeRecent']['parameters']['path'];
    query: operations['removeRecent']['parameters']['query'];
    payload: undefined;
  };
  getStreamingUrl: {
    path: operations['getStreamingUrl']['parameters']['path'];
    query: operations['getStreamingUrl']['parameters']['query'];
    payload: components['schemas']['StreamingUrl'];
  };
  reportUsage: {
    query?: NonNullable<operations['reportUsage']['parameters']['query']>;
    payload: undefined;
  };
  reportSale: {
    body: operations['reportSale']['requestBody']['content']['application/json'];
    payload: undefined;
  };
  listPurchases: {
    query: operations['listPurchases']['parameters']['query'];
    payload: components['schemas']['PurchasePage'];
  };
}

declare function composeOgq<Names extends Name>(parts: { readonly [Key in Names]: OgqPart<Ogq[Key]>; }, options?: OgqOptions): PartialOgq<Names>;

declare function createOgqStreaming(options?: OgqOptions): PartialOgq<'streaming'>;

declare const manifest: {
  readonly specVersion: 'v1';
  readonly id: 'ogq';
  readonly name: 'OGQ';
  readonly kinds: readonly ["image"];
  readonly spec: {
    readonly version: string;
  };
  readonly capabilities: {
    readonly search: readonly ["assets"];
    readonly favorites: readonly ["list", "add", "reorder", "remove"];
    readonly recents: readonly ["list", "remove"];
    readonly streaming: readonly ["url"];
    readonly usage: readonly ["report"];
    readonly sales: readonly ["report", "list"];
  };
  readonly asksBeforeRequest: true;
  readonly operations: {
    readonly searchImages: 'search.assets';
    readonly listFavorites: 'favorites.list';
    readonly addFavorites: 'favorites.add';
    readonly reorderFavorites: 'favorites.reorder';
    readonly removeFavorite: 'favorites.remove';
    readonly listRecents: 'recents.list';
    readonly removeRecent: 'recents.remove';
    readonly getStreamingUrl: 'streaming.url';
    readonly reportUsage: 'usage.report';
    readonly reportSale: 'sales.report';
    readonly listPurchases: 'sales.list';
  };
};

declare const streaming: OgqPart<Ogq['streaming']>;

export {
  composeOgq,
  createOgqStreaming,
  streaming,
  type OgqPart,
  type PartialOgq,
}
