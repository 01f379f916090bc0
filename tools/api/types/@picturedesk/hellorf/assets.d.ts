import { Asset, AssetDetail, AssetOptions, AssetQuery, AssetRef, Assets, CallOptions, Categories, Licensing, Listing, ProviderIdentity, PurchaseJournal, Search, Topics } from "@picturedesk/provider";
import { ProviderPart, Transport, TransportOptions } from "@picturedesk/transport";
import { components, operations, paths } from "../generated/schema.js";

interface Hellorf extends ProviderIdentity<typeof manifest.id> {
  readonly search: HellorfSearch;
  readonly assets: HellorfAssets;
  readonly categories: Categories;
  readonly topics: Required<Topics>;
  readonly licensing: HellorfLicensing;
  readonly connection: HellorfTransport['connection'];
}

interface HellorfAssetQuery extends AssetQuery {
  readonly vendorOptions?: (Readonly<Record<string, object | undefined>> & {
    readonly hellorf?: HellorfSearchOptions | undefined;
  }) | undefined;
}

interface HellorfAssets extends Assets {
  get(asset: AssetRef, options?: AssetOptions): Promise<AssetDetail>;
}

interface HellorfConnection {
  readonly transport: HellorfTransport;
  readonly currency: string;
}

type HellorfLicensing = Required<Omit<Licensing, 'offers'>>;

interface HellorfOptions extends TransportOptions {
  readonly clientId?: string | undefined;
  readonly clientSecret?: string | undefined;
  readonly baseUrl?: string | undefined;
  readonly currency?: string | undefined;
  readonly journal?: PurchaseJournal | undefined;
  readonly purchaseReferences?: boolean | undefined;
}

type HellorfPart<Capability> = ProviderPart<HellorfConnection, HellorfOptions, Capability>;

interface HellorfSearch extends Required<Omit<Search, 'suggest'>> {
  assets(query: HellorfAssetQuery, options?: CallOptions): Listing<Asset>;
}

interface HellorfSearchOptions {
  readonly domesticOnly?: boolean | undefined;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
}

type HellorfTransport = Transport<Wire, paths>;

type Name = keyof typeof manifest.capabilities;

type PartialHellorf<Names extends Name> = Omit<Hellorf, Exclude<Name, Names>>;

interface Wire {
  listImageCategories: {
    payload: components['schemas']['Category'][];
  };
  searchImages: {
    query: operations['searchImages']['parameters']['query'];
    payload: components['schemas']['ImageSearchAnswer']['data'];
  };
  getImage: {
    query: operations['getImage']['parameters']['query'];
    payload: components['schemas']['ImageDetailAnswer']['data'];
  };
  purchaseImage: {
    body: operations['purchaseImage']['requestBody']['content']['application/x-www-form-urlencoded'];
    payload: components['schemas']['PurchaseAnswer']['data'];
  };
  listImageTopicCategories: {
    payload: components['schemas']['Category'][];
  };
  listHotImageTopics: {
    query?: NonNullable<operations['listHotImageTopics']['parameters']['query']>;
    payload: components['schemas']['ImageTopic'][];
  };
  getImageTopic: {
    path: operations['getImageTopic']['parameters']['path'];
    query?: NonNullable<operations['getImageTopic']['parameters']['query']>;
    payload: components['schemas']['ImageTopicAnswer']['data'];
  };
  listSimilarImages: {
    path: operations['listSimilarImages']['parameters']['path'];
    payload: components['schemas']['SimilarImage'][];
  };
  listImagePurchases: {
    query?: NonNullable<operations['listImagePurchases']['parameters']['query']>;
    payload: components['schemas']['PurchaseHistoryAnswer']['data'];
  };
  downloadImageWarrant: {
    query: operations['downloadImageWarrant']['parameters']['query'];
    payload: Uint8Array;
  };
  redownloadImage: {
    query: operations['redownloadImage']['parameters']['query'];
    payload: components['schemas']['RedownloadAnswer']['data'];
  };
  getImagePurchase: {
    query: operations['getImagePurchase']['parameters']['query'];
    payload: components['schemas']['ImagePurchaseDetailAnswer']['data'];
  };
  searchImagesByImage: {
    body: operations['searchImagesByImage']['requestBody']['content']['application/x-www-form-urlencoded'];
    payload: components['schemas']['SimilarImage'][];
  };
  searchVideos: {
    query: operations['searchVideos']['parameters']['query'];
    payload: components['schemas']['VideoSearchAnswer']['data'];
  };
  getVideo: {
    query: operations['getVideo']['parameters']['query'];
    payload: components['schemas']['VideoDetailAnswer']['data'];
  };
  purchaseVideo: {
    body: operations['purchaseVideo']['requestBody']['content']['application/x-www-form-urlencoded'];
    payload: components['schemas']['PurchaseAnswer']['data'];
  };
  listVideoTopicCategories: {
    payload: components['schemas']['Category'][];
  };
  listVideoTopics: {
    query: operations['listVideoTopics']['parameters']['query'];
    payload: components['schemas']['VideoTopicsAnswer']['data'];
  };
  getVideoTopic: {
    path: operations['getVideoTopic']['parameters']['path'];
    payload: components['schemas']['VideoTopicAnswer']['data'];
  };
  listSimilarVideos: {
    path: operations['listSimilarVideos']['parameters']['path'];
    payload: components['schemas']['VideoHit'][];
  };
  listVideoCategories: {
    payload: components['schemas']['Category'][];
  };
  listVideoPurchases: {
    query?: NonNullable<operations['listVideoPurchases']['parameters']['query']>;
    payload: components['schemas']['PurchaseHistoryAnswer']['data'];
  };
  downloadVideoWarrant: {
    query: operations['downloadVideoWarrant']['parameters']['query'];
    payload: Uint8Array;
  };
  redownloadVideo: {
    query: operations['redownloadVideo']['parameters']['query'];
    payload: components['schemas']['RedownloadAnswer']['data'];
  };
  getVideoPurchase: {
    query: operations['getVideoPurchase']['parameters']['query'];
    payload: components['schemas']['VideoPurchaseDetailAnswer']['data'];
  };
}

declare const assets: HellorfPart<Hellorf['assets']>;

declare function composeHellorf<Names extends Name>(parts: { readonly [Key in Names]: HellorfPart<Hellorf[Key]>; }, options?: HellorfOptions): PartialHellorf<Names>;

declare function createHellorfAssets(options?: HellorfOptions): PartialHellorf<'assets'>;

declare const manifest: {
  readonly specVersion: 'v1';
  readonly id: 'hellorf';
  readonly name: 'Hellorf';
  readonly kinds: readonly ["image", "video"];
  readonly inputs: readonly ["url", "bytes", "stream"];
  readonly spec: {
    readonly version: string;
  };
  readonly capabilities: {
    readonly search: readonly ["assets", "similar", "byImage"];
    readonly assets: readonly ["get"];
    readonly categories: readonly ["list"];
    readonly topics: readonly ["categories", "list", "get"];
    readonly licensing: readonly ["purchase", "history", "resolve", "warrant", "download", "get"];
  };
  readonly methodKinds: {
    readonly 'search.byImage': readonly ["image"];
  };
  readonly asksBeforeRequest: true;
  readonly operations: {
    readonly listImageCategories: 'categories.list';
    readonly searchImages: 'search.assets';
    readonly getImage: 'assets.get';
    readonly purchaseImage: 'licensing.purchase';
    readonly listImageTopicCategories: 'topics.categories';
    readonly listHotImageTopics: 'topics.list';
    readonly getImageTopic: 'topics.get';
    readonly listSimilarImages: 'search.similar';
    readonly listImagePurchases: readonly ["licensing.history", "licensing.resolve"];
    readonly downloadImageWarrant: 'licensing.warrant';
    readonly redownloadImage: 'licensing.download';
    readonly getImagePurchase: 'licensing.get';
    readonly searchImagesByImage: 'search.byImage';
    readonly searchVideos: 'search.assets';
    readonly getVideo: 'assets.get';
    readonly purchaseVideo: 'licensing.purchase';
    readonly listVideoTopicCategories: 'topics.categories';
    readonly listVideoTopics: 'topics.list';
    readonly getVideoTopic: 'topics.get';
    readonly listSimilarVideos: 'search.similar';
    readonly listVideoCategories: 'categories.list';
    readonly listVideoPurchases: readonly ["licensing.history", "licensing.resolve"];
    readonly downloadVideoWarrant: 'licensing.warrant';
    readonly redownloadVideo: 'licensing.download';
    readonly getVideoPurchase: 'licensing.get';
  };
};

export {
  assets,
  composeHellorf,
  createHellorfAssets,
  type HellorfPart,
  type PartialHellorf,
}
