import { Asset, AssetQuery, Assets, CallOptions, Collections, Entitlements, Licensing, Listing, ProviderIdentity, PurchaseJournal, Search } from "@picturedesk/provider";
import { ProviderPart, Transport, TransportOptions } from "@picturedesk/transport";
import { components, operations, paths } from "../generated/schema.js";

type Name = keyof typeof manifest.capabilities;

type PartialShutterstock<Names extends Name> = Omit<Shutterstock, Exclude<Name, Names>>;

interface Shutterstock extends ProviderIdentity<typeof manifest.id> {
  readonly search: ShutterstockSearch;
  readonly assets: Required<Assets>;
  readonly licensing: ShutterstockLicensing;
  readonly entitlements: Entitlements;
  readonly collections: Required<Collections>;
  readonly connection: ShutterstockTransport['connection'];
}

interface ShutterstockAssetQuery extends AssetQuery {
  readonly vendorOptions?: (Readonly<Record<string, object | undefined>> & {
    readonly shutterstock?: ShutterstockSearchOptions | undefined;
  }) | undefined;
}

interface ShutterstockConnection {
  readonly transport: ShutterstockTransport;
}

type ShutterstockLicensing = Required<Omit<Licensing, 'get' | 'warrant'>>;

interface ShutterstockOptions extends TransportOptions {
  readonly consumerKey?: string | undefined;
  readonly consumerSecret?: string | undefined;
  readonly token?: ShutterstockToken | undefined;
  readonly baseUrl?: string | undefined;
  readonly journal?: PurchaseJournal | undefined;
  readonly reference?: string | undefined;
}

type ShutterstockPart<Capability> = ProviderPart<ShutterstockConnection, ShutterstockOptions, Capability>;

interface ShutterstockSearch extends Required<Search> {
  assets(query: ShutterstockAssetQuery, options?: CallOptions): Listing<Asset>;
}

interface ShutterstockSearchOptions {
  readonly view?: 'minimal' | 'full' | undefined;
  readonly keywordSafeSearch?: boolean | undefined;
  readonly region?: string | undefined;
  readonly spellcheck?: boolean | undefined;
  readonly aiSearch?: boolean | undefined;
  readonly minFps?: number | undefined;
  readonly maxFps?: number | undefined;
  readonly genres?: readonly string[] | undefined;
  readonly moods?: readonly string[] | undefined;
  readonly instruments?: readonly string[] | undefined;
  readonly instrumental?: boolean | undefined;
  readonly minBpm?: number | undefined;
  readonly maxBpm?: number | undefined;
}

type ShutterstockToken = string | ((userId?: string) => string | Promise<string>);

type ShutterstockTransport = Transport<Wire, paths>;

interface Wire {
  searchImages: {
    query?: NonNullable<operations['searchImages']['parameters']['query']>;
    payload: components['schemas']['ImageResults'];
  };
  listImageSuggestions: {
    query: operations['listImageSuggestions']['parameters']['query'];
    payload: components['schemas']['Suggestions'];
  };
  listImagesById: {
    query: operations['listImagesById']['parameters']['query'];
    payload: components['schemas']['ImageList'];
  };
  getImage: {
    path: operations['getImage']['parameters']['path'];
    query?: NonNullable<operations['getImage']['parameters']['query']>;
    payload: components['schemas']['Image'];
  };
  listSimilarImages: {
    path: operations['listSimilarImages']['parameters']['path'];
    query?: NonNullable<operations['listSimilarImages']['parameters']['query']>;
    payload: components['schemas']['ImageResults'];
  };
  createImageUpload: {
    body: operations['createImageUpload']['requestBody']['content']['application/json'];
    payload: components['schemas']['ImageUploaded'];
  };
  searchImagesByImage: {
    query: operations['searchImagesByImage']['parameters']['query'];
    payload: components['schemas']['ImageResults'];
  };
  searchVideosByImage: {
    query: operations['searchVideosByImage']['parameters']['query'];
    payload: components['schemas']['VideoResults'];
  };
  listImageLicenses: {
    query?: NonNullable<operations['listImageLicenses']['parameters']['query']>;
    payload: components['schemas']['ImageLicenses'];
  };
  purchaseImage: {
    body: operations['purchaseImage']['requestBody']['content']['application/json'];
    payload: components['schemas']['ImageLicenseResults'];
  };
  downloadImage: {
    path: operations['downloadImage']['parameters']['path'];
    body?: NonNullable<operations['downloadImage']['requestBody']>['content']['application/json'];
    payload: components['schemas']['Link'];
  };
  listImageCollections: {
    query?: NonNullable<operations['listImageCollections']['parameters']['query']>;
    payload: components['schemas']['Collections'];
  };
  createImageCollection: {
    body: operations['createImageCollection']['requestBody']['content']['application/json'];
    payload: components['schemas']['CreatedCollection'];
  };
  getImageCollection: {
    path: operations['getImageCollection']['parameters']['path'];
    payload: components['schemas']['Collection'];
  };
  renameImageCollection: {
    path: operations['renameImageCollection']['parameters']['path'];
    body: operations['renameImageCollection']['requestBody']['content']['application/json'];
    payload: undefined;
  };
  deleteImageCollection: {
    path: operations['deleteImageCollection']['parameters']['path'];
    payload: undefined;
  };
  listImageCollectionItems: {
    path: operations['listImageCollectionItems']['parameters']['path'];
    query?: NonNullable<operations['listImageCollectionItems']['parameters']['query']>;
    payload: components['schemas']['CollectionItems'];
  };
  addImageCollectionItems: {
    path: operations['addImageCollectionItems']['parameters']['path'];
    body: operations['addImageCollectionItems']['requestBody']['content']['application/json'];
    payload: undefined;
  };
  removeImageCollectionItems: {
    path: operations['removeImageCollectionItems']['parameters']['path'];
    query: operations['removeImageCollectionItems']['parameters']['query'];
    payload: undefined;
  };
  searchVideos: {
    query?: NonNullable<operations['searchVideos']['parameters']['query']>;
    payload: components['schemas']['VideoResults'];
  };
  listVideosById: {
    query: operations['listVideosById']['parameters']['query'];
    payload: components['schemas']['VideoList'];
  };
  getVideo: {
    path: operations['getVideo']['parameters']['path'];
    query?: NonNullable<operations['getVideo']['parameters']['query']>;
    payload: components['schemas']['Video'];
  };
  listSimilarVideos: {
    path: operations['listSimilarVideos']['parameters']['path'];
    query?: NonNullable<operations['listSimilarVideos']['parameters']['query']>;
    payload: components['schemas']['VideoResults'];
  };
  listVideoLicenses: {
    query?: NonNullable<operations['listVideoLicenses']['parameters']['query']>;
    payload: components['schemas']['VideoLicenses'];
  };
  purchaseVideo: {
    body: operations['purchaseVideo']['requestBody']['content']['application/json'];
    payload: components['schemas']['VideoLicenseResults'];
  };
  downloadVideo: {
    path: operations['downloadVideo']['parameters']['path'];
    body?: NonNullable<operations['downloadVideo']['requestBody']>['content']['application/json'];
    payload: components['schemas']['Link'];
  };
  listVideoCollections: {
    query?: NonNullable<operations['listVideoCollections']['parameters']['query']>;
    payload: components['schemas']['Collections'];
  };
  createVideoCollection: {
    body: operations['createVideoCollection']['requestBody']['content']['application/json'];
    payload: components['schemas']['CreatedCollection'];
  };
  getVideoCollection: {
    path: operations['getVideoCollection']['parameters']['path'];
    payload: components['schemas']['Collection'];
  };
  renameVideoCollection: {
    path: operations['renameVideoCollection']['parameters']['path'];
    body: operations['renameVideoCollection']['requestBody']['content']['application/json'];
    payload: undefined;
  };
  deleteVideoCollection: {
    path: operations['deleteVideoCollection']['parameters']['path'];
    payload: undefined;
  };
  listVideoCollectionItems: {
    path: operations['listVideoCollectionItems']['parameters']['path'];
    query?: NonNullable<operations['listVideoCollectionItems']['parameters']['query']>;
    payload: components['schemas']['CollectionItems'];
  };
  addVideoCollectionItems: {
    path: operations['addVideoCollectionItems']['parameters']['path'];
    body: operations['addVideoCollectionItems']['requestBody']['content']['application/json'];
    payload: undefined;
  };
  removeVideoCollectionItems: {
    path: operations['removeVideoCollectionItems']['parameters']['path'];
    query: operations['removeVideoCollectionItems']['parameters']['query'];
    payload: undefined;
  };
  searchAudio: {
    query?: NonNullable<operations['searchAudio']['parameters']['query']>;
    payload: components['schemas']['AudioResults'];
  };
  listAudioById: {
    query: operations['listAudioById']['parameters']['query'];
    payload: components['schemas']['AudioList'];
  };
  getAudio: {
    path: operations['getAudio']['parameters']['path'];
    query?: NonNullable<operations['getAudio']['parameters']['query']>;
    payload: components['schemas']['Audio'];
  };
  listAudioLicenses: {
    query?: NonNullable<operations['listAudioLicenses']['parameters']['query']>;
    payload: components['schemas']['AudioLicenses'];
  };
  purchaseAudio: {
    body: operations['purchaseAudio']['requestBody']['content']['application/json'];
    payload: components['schemas']['AudioLicenseResults'];
  };
  downloadAudio: {
    path: operations['downloadAudio']['parameters']['path'];
    payload: components['schemas']['Link'];
  };
  listAudioCollections: {
    query?: NonNullable<operations['listAudioCollections']['parameters']['query']>;
    payload: components['schemas']['Collections'];
  };
  createAudioCollection: {
    body: operations['createAudioCollection']['requestBody']['content']['application/json'];
    payload: components['schemas']['CreatedCollection'];
  };
  getAudioCollection: {
    path: operations['getAudioCollection']['parameters']['path'];
    payload: components['schemas']['Collection'];
  };
  renameAudioCollection: {
    path: operations['renameAudioCollection']['parameters']['path'];
    body: operations['renameAudioCollection']['requestBody']['content']['application/json'];
    payload: undefined;
  };
  deleteAudioCollection: {
    path: operations['deleteAudioCollection']['parameters']['path'];
    payload: undefined;
  };
  listAudioCollectionItems: {
    path: operations['listAudioCollectionItems']['parameters']['path'];
    query?: NonNullable<operations['listAudioCollectionItems']['parameters']['query']>;
    payload: components['schemas']['CollectionItems'];
  };
  addAudioCollectionItems: {
    path: operations['addAudioCollectionItems']['parameters']['path'];
    body: operations['addAudioCollectionItems']['requestBody']['content']['application/json'];
    payload: undefined;
  };
  removeAudioCollectionItems: {
    path: operations['removeAudioCollectionItems']['parameters']['path'];
    query: operations['removeAudioCollectionItems']['parameters']['query'];
    payload: undefined;
  };
  listSubscriptions: {
    payload: components['schemas']['Subscriptions'];
  };
}

declare const assets: ShutterstockPart<Shutterstock['assets']>;

declare function composeShutterstock<Names extends Name>(parts: { readonly [Key in Names]: ShutterstockPart<Shutterstock[Key]>; }, options?: ShutterstockOptions): PartialShutterstock<Names>;

declare function createShutterstockAssets(options?: ShutterstockOptions): PartialShutterstock<'assets'>;

declare const manifest: {
  readonly specVersion: 'v1';
  readonly id: 'shutterstock';
  readonly name: 'Shutterstock';
  readonly kinds: readonly ["image", "video", "audio"];
  readonly inputs: readonly ["bytes", "stream"];
  readonly spec: {
    readonly version: string;
  };
  readonly capabilities: {
    readonly search: readonly ["assets", "suggest", "similar", "byImage"];
    readonly assets: readonly ["getMany", "get"];
    readonly licensing: readonly ["history", "resolve", "purchase", "download", "offers"];
    readonly entitlements: readonly ["list"];
    readonly collections: readonly ["list", "create", "get", "rename", "delete", "items", "add", "remove"];
  };
  readonly methodKinds: {
    readonly 'search.similar': readonly ["image", "video"];
    readonly 'search.byImage': readonly ["image", "video"];
  };
  readonly asksBeforeRequest: true;
  readonly operations: {
    readonly searchImages: 'search.assets';
    readonly listImageSuggestions: 'search.suggest';
    readonly listImagesById: 'assets.getMany';
    readonly getImage: 'assets.get';
    readonly listSimilarImages: 'search.similar';
    readonly searchImagesByImage: 'search.byImage';
    readonly searchVideosByImage: 'search.byImage';
    readonly listImageLicenses: readonly ["licensing.history", "licensing.resolve"];
    readonly purchaseImage: 'licensing.purchase';
    readonly downloadImage: 'licensing.download';
    readonly listImageCollections: 'collections.list';
    readonly createImageCollection: 'collections.create';
    readonly getImageCollection: 'collections.get';
    readonly renameImageCollection: 'collections.rename';
    readonly deleteImageCollection: 'collections.delete';
    readonly listImageCollectionItems: 'collections.items';
    readonly addImageCollectionItems: 'collections.add';
    readonly removeImageCollectionItems: 'collections.remove';
    readonly searchVideos: 'search.assets';
    readonly listVideosById: 'assets.getMany';
    readonly getVideo: 'assets.get';
    readonly listSimilarVideos: 'search.similar';
    readonly listVideoLicenses: readonly ["licensing.history", "licensing.resolve"];
    readonly purchaseVideo: 'licensing.purchase';
    readonly downloadVideo: 'licensing.download';
    readonly listVideoCollections: 'collections.list';
    readonly createVideoCollection: 'collections.create';
    readonly getVideoCollection: 'collections.get';
    readonly renameVideoCollection: 'collections.rename';
    readonly deleteVideoCollection: 'collections.delete';
    readonly listVideoCollectionItems: 'collections.items';
    readonly addVideoCollectionItems: 'collections.add';
    readonly removeVideoCollectionItems: 'collections.remove';
    readonly searchAudio: 'search.assets';
    readonly listAudioById: 'assets.getMany';
    readonly getAudio: 'assets.get';
    readonly listAudioLicenses: readonly ["licensing.history", "licensing.resolve"];
    readonly purchaseAudio: 'licensing.purchase';
    readonly downloadAudio: 'licensing.download';
    readonly listAudioCollections: 'collections.list';
    readonly createAudioCollection: 'collections.create';
    readonly getAudioCollection: 'collections.get';
    readonly renameAudioCollection: 'collections.rename';
    readonly deleteAudioCollection: 'collections.delete';
    readonly listAudioCollectionItems: 'collections.items';
    readonly addAudioCollectionItems: 'collections.add';
    readonly removeAudioCollectionItems: 'collections.remove';
    readonly listSubscriptions: readonly ["entitlements.list", "licensing.offers", "licensing.purchase"];
  };
};

export {
  assets,
  composeShutterstock,
  createShutterstockAssets,
  type PartialShutterstock,
  type ShutterstockPart,
}
