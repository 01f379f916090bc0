declare const ASSET_KINDS: readonly ['image', 'video', 'audio', '3d', 'template'];

interface Account {
  readonly id: string;
  readonly name?: string | undefined;
}

declare class AllProvidersFailedError extends PicturedeskError {
  static readonly isInstance: ErrorGuard<AllProvidersFailedError>;
  readonly name: 'AllProvidersFailedError';
  readonly code: 'all-providers-failed';
  readonly errors: readonly PicturedeskError[];
  constructor(details: {
    readonly errors: readonly PicturedeskError[];
  } & ErrorContext);
}

type Answers = 'promise' | 'listing' | 'items';

type AnyProvider = ProviderIdentity & Partial<Capabilities>;

interface Asset {
  readonly id: QualifiedId;
  readonly provider: string;
  readonly kind: AssetKind;
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly altText?: string | undefined;
  readonly keywords?: readonly string[] | undefined;
  readonly creator?: Creator | undefined;
  readonly creditText?: string | undefined;
  readonly creditRequired?: boolean | undefined;
  readonly copyrightNotice?: string | undefined;
  readonly license?: string | undefined;
  readonly usageTerms?: string | undefined;
  readonly pageUrl?: string | undefined;
  readonly acquireLicensePage?: string | undefined;
  readonly aspectRatio?: number | undefined;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly duration?: number | undefined;
  readonly imageType?: ImageType | undefined;
  readonly editorial?: boolean | undefined;
  readonly aiGenerated?: boolean | undefined;
  readonly mature?: boolean | undefined;
  readonly releases?: Releases | undefined;
  readonly categoryIds?: readonly string[] | undefined;
  readonly createdAt?: string | undefined;
  readonly publishedAt?: string | undefined;
  readonly updatedAt?: string | undefined;
  readonly renditions: readonly Rendition[];
  readonly offers?: readonly Offer[] | undefined;
  readonly raw: unknown;
}

interface AssetDetail extends Asset {
  readonly offers: readonly Offer[];
}

type AssetKind = (typeof ASSET_KINDS)[number] | `x-${string}`;

interface AssetOptions extends CallOptions {
  readonly language?: string | undefined;
}

interface AssetQuery extends ListQuery {
  readonly text?: string | undefined;
  readonly excludeText?: string | undefined;
  readonly kind?: AssetKind | undefined;
  readonly orientation?: 'horizontal' | 'vertical' | 'square' | undefined;
  readonly imageType?: ImageType | readonly ImageType[] | undefined;
  readonly color?: string | undefined;
  readonly categoryId?: string | undefined;
  readonly creators?: readonly string[] | undefined;
  readonly peopleAge?: string | undefined;
  readonly peopleGender?: string | undefined;
  readonly peopleNumber?: number | undefined;
  readonly peopleEthnicity?: string | undefined;
  readonly modelReleased?: boolean | undefined;
  readonly minWidth?: number | undefined;
  readonly maxWidth?: number | undefined;
  readonly minHeight?: number | undefined;
  readonly maxHeight?: number | undefined;
  readonly minDuration?: number | undefined;
  readonly maxDuration?: number | undefined;
  readonly resolution?: 'sd' | 'hd' | '4k' | undefined;
  readonly safe?: boolean | undefined;
  readonly editorial?: boolean | undefined;
  readonly aiGenerated?: boolean | undefined;
  readonly publishedFrom?: string | Date | undefined;
  readonly publishedTo?: string | Date | undefined;
  readonly sort?: 'relevance' | 'newest' | 'oldest' | 'popular' | 'random' | undefined;
  readonly language?: string | undefined;
  readonly vendorOptions?: Readonly<Record<string, object | undefined>> | undefined;
}

type AssetRef = Asset | QualifiedId;

type AssetResult = {
  readonly id: QualifiedId;
  readonly ok: true;
  readonly asset: Asset;
} | {
  readonly id: QualifiedId;
  readonly ok: false;
  readonly error: PicturedeskError;
};

interface AssetSource extends Partial<Without<'asset'>> {
  readonly asset: AssetRef;
}

interface Assets {
  get(asset: AssetRef, options?: AssetOptions): Promise<Asset>;
  getMany?(assets: Iterable<AssetRef> | AsyncIterable<AssetRef>, options?: BulkAssetOptions): AsyncIterable<AssetResult>;
}

type BeforeRequest = (request: RequestAhead) => Promise<RequestEnded | undefined> | RequestEnded | undefined;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface BulkAssetOptions extends AssetOptions {
  readonly concurrency?: number | undefined;
}

interface BulkModerationOptions extends ModerationOptions {
  readonly concurrency?: number | undefined;
}

interface BulkProductModerationOptions extends ProductModerationOptions {
  readonly concurrency?: number | undefined;
}

interface BytesSource extends Partial<Without<'bytes'>> {
  readonly bytes: Uint8Array;
  readonly mediaType?: string | undefined;
}

declare const CAPABILITIES: {
  readonly search: {
    readonly assets: {
      readonly changes: 'nothing';
      readonly billable: false;
      readonly answers: 'listing';
      readonly parameters: readonly ["query", "options"];
      readonly ids: readonly ["id"];
      readonly required: true;
      readonly takesKind: true;
      readonly takesPerPage: true;
      readonly federated: true;
    };
    readonly similar: {
      readonly changes: 'nothing';
      readonly billable: false;
      readonly answers: 'listing';
      readonly parameters: readonly ["asset", "query", "options"];
      readonly ids: readonly ["id"];
      readonly takesPerPage: true;
      readonly address: 'asset';
    };
    readonly byImage: {
      readonly changes: 'nothing';
      readonly billable: false;
      readonly answers: 'listing';
      readonly parameters: readonly ["query", "options"];
      readonly ids: readonly ["id"];
      readonly takesKind: true;
      readonly takesPerPage: true;
      readonly federated: true;
    };
    readonly suggest: {
      readonly changes: 'nothing';
      readonly billable: false;
      readonly answers: 'promise';
      readonly parameters: readonly ["query", "options"];
    };
  };
  readonly assets: {
    readonly get: {
      readonly changes: 'nothing';
      readonly billable: false;
      readonly answers: 'promise';
      readonly parameters: readonly ["asset", "options"];
      readonly ids: readonly ["id"];
      readonly required: true;
      readonly address: 'asset';
    };
    readonly getMany: {
      readonly changes: 'nothing';
      readonly billable: false;
      readonly answers: 'items';
      readonly parameters: readonly ["assets", "options"];
      readonly ids: readonly ["id", "asset.id"];
    };
  };
  readonly categories: {
    readonly list: {
      readonly changes: 'nothing';
      readonly billable: false;
      readonly answers: 'listing';
      readonly parameters: readonly ["query", "options"];
      readonly required: true;
      readonly takesKind: true;
    };
  };
  readonly topics: {
    readonly categories: {
      readonly changes: 'nothing';
      readonly billable: false;
      readonly answers: 'listing';
      readonly parameters: readonly ["query", "options"];
      readonly takesKind: true;
    };
    readonly list: {
      readonly changes: 'nothing';
      readonly billable: false;
      readonly answers: 'listing';
      readonly parameters: readonly ["query", "options"];
      readonly ids: readonly ["id"];
      readonly required: true;
      readonly takesKind: true;
      readonly takesPerPage: true;
      readonly federated: true;
    };
    readonly get: {
      readonly changes: 'nothing';
      readonly billable: false;
      readonly answers: 'listing';
      readonly parameters: readonly ["topic", "query", "options"];
      readonly ids: readonly ["id"];
      readonly required: true;
      readonly takesPerPage: true;
      readonly address: 'topic';
    };
  };
  readonly licensing: {
    readonly purchase: {
      readonly changes: 'purchases';
      readonly billable: true;
      readonly answers: 'promise';
      readonly parameters: readonly ["order", "options"];
      readonly ids: readonly ["id", "assetId", "asset.id"];
      readonly required: true;
      readonly address: 'order.asset';
    };
    readonly offers: {
      readonly changes: 'nothing';
      readonly billable: false;
      readonly answers: 'promise';
      readonly parameters: readonly ["asset", "options"];
      readonly address: 'asset';
    };
    readonly resolve: {
      readonly changes: 'nothing';
      readonly billable: false;
      readonly answers: 'promise';
      readonly parameters: readonly ["intent", "options"];
      readonly ids: readonly ["id", "assetId", "asset.id"];
      readonly address: 'intent.assetId';
    };
    readonly history: {
      readonly changes: 'nothing';
      readonly billable: false;
      readonly answers: 'listing';
      readonly parameters: readonly ["query", "options"];
      readonly ids: readonly ["id", "assetId", "asset.id"];
      readonly takesKind: true;
      readonly takesPerPage: true;
      readonly federated: true;
    };
    readonly get: {
      readonly changes: 'nothing';
      readonly billable: false;
      readonly answers: 'promise';
      readonly parameters: readonly ["purchase", "options"];
      readonly ids: readonly ["id", "assetId", "asset.id"];
      readonly address: 'purchase';
    };
    readonly download: {
      readonly changes: 'nothing';
      readonly billable: false;
      readonly answers: 'promise';
      readonly parameters: readonly ["purchase", "options"];
      readonly address: 'purchase';
    };
    readonly warrant: {
      readonly changes: 'nothing';
      readonly billable: false;
      readonly answers: 'promise';
      readonly parameters: readonly ["purchase", "options"];
      readonly address: 'purchase';
    };
  };
  readonly entitlements: {
    readonly list: {
      readonly changes: 'nothing';
      readonly billable: false;
      readonly answers: 'listing';
      readonly parameters: readonly ["query", "options"];
      readonly required: true;
      readonly takesPerPage: true;
    };
  };
  readonly collections: {
    readonly list: {
      readonly changes: 'nothing';
      readonly billable: false;
      readonly answers: 'listing';
      readonly parameters: readonly ["query", "options"];
      readonly ids: readonly ["id"];
      readonly required: true;
      readonly takesKind: true;
      readonly takesPerPage: true;
      readonly federated: true;
    };
    readonly get: {
      readonly changes: 'nothing';
      readonly billable: false;
      readonly answers: 'promise';
      readonly parameters: readonly ["collection", "options"];
      readonly ids: readonly ["id"];
      readonly required: true;
      readonly address: 'collection';
    };
    readonly items: {
      readonly changes: 'nothing';
      readonly billable: false;
      readonly answers: 'listing';
      readonly parameters: readonly ["collection", "query", "options"];
      readonly ids: readonly ["assetId", "asset.id"];
      readonly required: true;
      readonly takesPerPage: true;
      readonly address: 'collection';
    };
    readonly create: {
      readonly changes: 'user-lists';
      readonly billable: false;
      readonly answers: 'promise';
      readonly parameters: readonly ["collection", "options"];
      readonly ids: readonly ["id"];
      readonly takesKind: true;
    };
    readonly rename: {
      readonly changes: 'user-lists';
      readonly billable: false;
      readonly answers: 'promise';
      readonly parameters: readonly ["collection", "name", "options"];
      readonly address: 'collection';
    };
    readonly delete: {
      readonly changes: 'user-lists';
      readonly billable: false;
      readonly answers: 'promise';
      readonly parameters: readonly ["collection", "options"];
      readonly address: 'collection';
    };
    readonly add: {
      readonly changes: 'user-lists';
      readonly billable: false;
      readonly answers: 'promise';
      readonly parameters: readonly ["collection", "assets", "options"];
      readonly address: 'collection';
    };
    readonly remove: {
      readonly changes: 'user-lists';
      readonly billable: false;
      readonly answers: 'promise';
      readonly parameters: readonly ["collection", "assets", "options"];
      readonly address: 'collection';
    };
  };
  readonly favorites: {
    readonly list: {
      readonly changes: 'nothing';
      readonly billable: false;
      readonly answers: 'listing';
      readonly parameters: readonly ["query", "options"];
      readonly ids: readonly ["asset.id"];
      readonly required: true;
      readonly takesPerPage: true;
      readonly federated: true;
    };
    readonly add: {
      readonly changes: 'user-lists';
      readonly billable: false;
      readonly answers: 'promise';
      readonly parameters: readonly ["assets", "options"];
      readonly required: true;
    };
    readonly reorder: {
      readonly changes: 'user-lists';
      readonly billable: false;
      readonly answers: 'promise';
      readonly parameters: readonly ["placements", "options"];
    };
    readonly remove: {
      readonly changes: 'user-lists';
      readonly billable: false;
      readonly answers: 'promise';
      readonly parameters: readonly ["asset", "options"];
      readonly required: true;
      readonly address: 'asset';
    };
  };
  readonly recents: {
    readonly list: {
      readonly changes: 'nothing';
      readonly billable: false;
      readonly answers: 'listing';
      readonly parameters: readonly ["query", "options"];
      readonly ids: readonly ["asset.id"];
      readonly required: true;
      readonly takesPerPage: true;
      readonly federated: true;
    };
    readonly remove: {
      readonly changes: 'user-lists';
      readonly billable: false;
      readonly answers: 'promise';
      readonly parameters: readonly ["recent", "options"];
    };
  };
  readonly streaming: {
    readonly url: {
      readonly changes: 'nothing';
      readonly billable: false;
      readonly answers: 'promise';
      readonly parameters: readonly ["asset", "options"];
      readonly required: true;
      readonly address: 'asset';
    };
  };
  readonly usage: {
    readonly report: {
      readonly changes: 'user-lists';
      readonly billable: false;
      readonly answers: 'promise';
      readonly parameters: readonly ["asset", "options"];
      readonly required: true;
      readonly address: 'asset';
    };
  };
  readonly sales: {
    readonly report: {
      readonly changes: 'sales';
      readonly billable: true;
      readonly answers: 'promise';
      readonly parameters: readonly ["sale", "options"];
      readonly ids: readonly ["assetId", "asset.id"];
      readonly required: true;
      readonly address: 'sale.asset';
    };
    readonly list: {
      readonly changes: 'nothing';
      readonly billable: false;
      readonly answers: 'listing';
      readonly parameters: readonly ["query", "options"];
      readonly ids: readonly ["assetId", "asset.id"];
      readonly takesPerPage: true;
      readonly federated: true;
    };
  };
  readonly tagging: {
    readonly tag: {
      readonly changes: 'tasks';
      readonly billable: true;
      readonly answers: 'items';
      readonly parameters: readonly ["requests", "options"];
      readonly required: true;
    };
    readonly tagOne: {
      readonly changes: 'tasks';
      readonly billable: true;
      readonly answers: 'promise';
      readonly parameters: readonly ["image", "options"];
    };
    readonly create: {
      readonly changes: 'tasks';
      readonly billable: true;
      readonly answers: 'promise';
      readonly parameters: readonly ["requests", "options"];
    };
    readonly append: {
      readonly changes: 'tasks';
      readonly billable: true;
      readonly answers: 'promise';
      readonly parameters: readonly ["task", "requests", "options"];
    };
    readonly list: {
      readonly changes: 'nothing';
      readonly billable: false;
      readonly answers: 'listing';
      readonly parameters: readonly ["options"];
    };
    readonly status: {
      readonly changes: 'nothing';
      readonly billable: false;
      readonly answers: 'promise';
      readonly parameters: readonly ["task", "options"];
    };
    readonly results: {
      readonly changes: 'nothing';
      readonly billable: false;
      readonly answers: 'listing';
      readonly parameters: readonly ["task", "options"];
      readonly takesPerPage: true;
    };
  };
  readonly moderation: {
    readonly check: {
      readonly changes: 'tasks';
      readonly billable: true;
      readonly answers: 'items';
      readonly parameters: readonly ["requests", "options"];
    };
    readonly checkOne: {
      readonly changes: 'tasks';
      readonly billable: true;
      readonly answers: 'promise';
      readonly parameters: readonly ["image", "options"];
    };
    readonly get: {
      readonly changes: 'nothing';
      readonly billable: false;
      readonly answers: 'promise';
      readonly parameters: readonly ["productId", "options"];
    };
    readonly getMany: {
      readonly changes: 'nothing';
      readonly billable: false;
      readonly answers: 'items';
      readonly parameters: readonly ["productIds", "options"];
    };
  };
};

interface CallOptions {
  readonly signal?: AbortSignal | undefined;
  readonly timeout?: number | undefined;
  readonly userId?: string | undefined;
  readonly repeatAssumed?: boolean | undefined;
  readonly onWarning?: ((warning: Warning) => void) | undefined;
  readonly beforeRequest?: BeforeRequest | undefined;
}

interface Capabilities {
  readonly search: Search;
  readonly assets: Assets;
  readonly categories: Categories;
  readonly topics: Topics;
  readonly licensing: Licensing;
  readonly entitlements: Entitlements;
  readonly collections: Collections;
  readonly favorites: Favorites;
  readonly recents: Recents;
  readonly streaming: Streaming;
  readonly usage: Usage;
  readonly sales: Sales;
  readonly tagging: Tagging;
  readonly moderation: Moderations;
}

type CapabilityName = keyof Capabilities;

interface Categories {
  list(query?: KindQuery, options?: CallOptions): Listing<Category>;
}

interface Category {
  readonly id: string;
  readonly name: string;
  readonly description?: string | undefined;
  readonly raw: unknown;
}

type Changes = 'nothing' | 'purchases' | 'user-lists' | 'tasks' | 'sales';

interface Charge {
  readonly amount: string;
  readonly unit: string;
  readonly entitlementId?: string | undefined;
}

interface Clock {
  now(): number;
  elapsed?(): number;
  setTimeout(callback: () => void, milliseconds: number): unknown;
  clearTimeout(handle: unknown): void;
}

interface Collection {
  readonly id: QualifiedId;
  readonly name: string;
  readonly assetCount?: number | undefined;
  readonly cover?: Rendition | undefined;
  readonly shareUrl?: string | undefined;
  readonly createdAt?: string | undefined;
  readonly updatedAt?: string | undefined;
  readonly raw: unknown;
}

interface CollectionItem {
  readonly assetId: QualifiedId;
  readonly asset?: Asset | undefined;
  readonly addedAt?: string | undefined;
  readonly raw: unknown;
}

interface CollectionQuery extends KindQuery, ListQuery {}

type CollectionRef = Collection | QualifiedId;

interface Collections {
  list(query?: CollectionQuery, options?: CallOptions): Listing<Collection>;
  get(collection: CollectionRef, options?: CallOptions): Promise<Collection>;
  items(collection: CollectionRef, query?: ListQuery, options?: CallOptions): Listing<CollectionItem>;
  create?(collection: NewCollection, options?: CallOptions): Promise<Collection>;
  rename?(collection: CollectionRef, name: string, options?: CallOptions): Promise<void>;
  delete?(collection: CollectionRef, options?: CallOptions): Promise<void>;
  add?(collection: CollectionRef, assets: readonly AssetRef[], options?: CallOptions): Promise<void>;
  remove?(collection: CollectionRef, assets: readonly AssetRef[], options?: CallOptions): Promise<void>;
}

interface ConformanceReport {
  readonly format: 1;
  readonly provider: string;
  readonly package: {
    readonly name: string;
    readonly version: string;
  };
  readonly suite: {
    readonly name: string;
    readonly version: string;
  };
  readonly specVersion: 'v1';
  readonly spec?: {
    readonly digest: string;
  } | undefined;
  readonly capabilities: Manifest['capabilities'];
  readonly cases: readonly ConformanceReportCase[];
  readonly summary: {
    readonly passed: number;
    readonly failed: number;
    readonly leftOut: number;
  };
}

interface ConformanceReportCase {
  readonly id: string;
  readonly title: string;
  readonly methods: readonly string[];
  readonly result: ConformanceResult;
  readonly reason?: string | undefined;
}

type ConformanceResult = 'passed' | 'failed' | 'left-out';

interface Creator {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly profileUrl?: string | undefined;
}

declare const DUTIES: readonly ['credit', 'link-back', 'hotlink', 'report-usage'];

interface Deadline {
  readonly signal: AbortSignal;
  readonly end: number;
  remaining(): number;
  race<T>(promise: PromiseLike<T>): Promise<T>;
  sleep(milliseconds: number): Promise<void>;
  stop(reason: unknown): void;
  release(): void;
}

interface Download {
  readonly url: string;
  readonly expiresAt?: string | undefined;
  readonly raw: unknown;
}

interface DownloadOptions extends CallOptions {
  readonly size?: string | undefined;
}

declare class DuplicateProviderError extends PicturedeskError {
  static readonly isInstance: ErrorGuard<DuplicateProviderError>;
  readonly name: 'DuplicateProviderError';
  readonly code: 'duplicate-provider';
  readonly id: string;
  readonly names: readonly [string, string];
  constructor(details: {
    readonly id: string;
    readonly names: readonly [string, string];
  } & ErrorContext);
}

type Duty = (typeof DUTIES)[number];

interface Entitlement {
  readonly id: string;
  readonly name?: string | undefined;
  readonly kinds?: readonly AssetKind[] | undefined;
  readonly license?: string | undefined;
  readonly remaining?: number | undefined;
  readonly limit?: number | undefined;
  readonly unit?: string | undefined;
  readonly resetsAt?: string | undefined;
  readonly expiresAt?: string | undefined;
  readonly raw: unknown;
}

interface Entitlements {
  list(query?: ListQuery, options?: CallOptions): Listing<Entitlement>;
}

type ErrorCode = 'invalid-argument' | 'invalid-provider' | 'duplicate-provider' | 'unknown-provider' | 'provider-not-loaded' | 'missing-credentials' | 'missing-package' | 'unauthorized' | 'forbidden' | 'quota-exceeded' | 'unusable-media' | 'not-found' | 'not-supported' | 'rate-limited' | 'vendor-error' | 'network-error' | 'timeout' | 'invalid-response' | 'price-above-maximum' | 'purchase-outcome-unknown' | 'sale-outcome-unknown' | 'unavailable' | 'all-providers-failed' | (string & {});

interface ErrorContext {
  readonly provider?: string | undefined;
  readonly operation?: string | undefined;
  readonly status?: number | undefined;
  readonly requestId?: string | undefined;
  readonly attempts?: number | undefined;
  readonly outcome?: Outcome | undefined;
  readonly charged?: false | undefined;
  readonly vendorCode?: string | number | undefined;
  readonly vendorMessage?: string | undefined;
  readonly cause?: unknown;
}

type ErrorGuard<E> = (value: unknown) => value is E;

type Excess = {
  readonly price: Money;
  readonly maxPrice: Money;
} | {
  readonly charge: Charge;
  readonly maxCharge: Charge;
};

interface Failure {
  readonly code: ErrorCode;
  readonly status?: number | undefined;
  readonly outcome?: Outcome | undefined;
  readonly field?: string | undefined;
}

type FailureKind = 'passes' | 'lasts' | 'input' | 'unclear';

interface Favorite {
  readonly asset: Asset;
  readonly ordering?: number | undefined;
  readonly raw: unknown;
}

interface FavoritePlacement {
  readonly asset: AssetRef;
  readonly ordering: number;
}

interface Favorites {
  list(query?: ListQuery, options?: CallOptions): Listing<Favorite>;
  add(assets: readonly AssetRef[], options?: CallOptions): Promise<void>;
  reorder?(placements: readonly FavoritePlacement[], options?: CallOptions): Promise<void>;
  remove(asset: AssetRef, options?: CallOptions): Promise<void>;
}

interface FileContent {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
  readonly fileName?: string | undefined;
}

interface Finding {
  readonly category: SafetyCategory;
  readonly id?: string | undefined;
  readonly name: string;
  readonly parents?: readonly string[] | undefined;
  readonly score?: number | undefined;
  readonly level?: string | undefined;
  readonly box?: Box | undefined;
}

interface Findings {
  readonly findings: readonly Finding[];
  readonly notJudged?: readonly SafetyCategory[] | undefined;
  readonly error?: PicturedeskError | undefined;
  readonly model?: ModelVersion | undefined;
  readonly warnings?: readonly Warning[] | undefined;
  readonly raw: unknown;
}

declare class ForbiddenError extends PicturedeskError {
  static readonly isInstance: ErrorGuard<ForbiddenError>;
  readonly name: 'ForbiddenError';
  readonly code: 'forbidden';
}

interface ImageQuery extends ListQuery, KindQuery {
  readonly image: MediaSource;
}

type ImageType = 'photo' | 'illustration' | 'vector' | (string & {});

declare class InvalidArgumentError extends PicturedeskError {
  static readonly isInstance: ErrorGuard<InvalidArgumentError>;
  readonly name: 'InvalidArgumentError';
  readonly code: 'invalid-argument';
  readonly field: string;
  readonly allowed: string;
  constructor(details: {
    readonly field: string;
    readonly allowed: string;
    readonly value?: unknown;
    readonly remedy?: string | undefined;
    readonly message?: string | undefined;
  } & ErrorContext);
}

declare class InvalidProviderError extends PicturedeskError {
  static readonly isInstance: ErrorGuard<InvalidProviderError>;
  readonly name: 'InvalidProviderError';
  readonly code: 'invalid-provider';
  readonly problems: readonly string[];
  constructor(details: {
    readonly problems: readonly string[];
  } & ErrorContext);
}

declare class InvalidResponseError extends PicturedeskError {
  static readonly isInstance: ErrorGuard<InvalidResponseError>;
  readonly name: 'InvalidResponseError';
  readonly code: 'invalid-response';
  readonly reason: InvalidResponseReason;
  readonly field?: string | undefined;
  constructor(message: string, details: {
    readonly reason: InvalidResponseReason;
    readonly field?: string | undefined;
  } & ErrorContext);
}

type InvalidResponseReason = 'empty' | 'not-json' | 'truncated' | 'oversized' | 'redirect' | 'missing-field' | 'wrong-type' | 'endless';

type KindOf<Claims extends KindsManifest, Method extends MethodName> = [Method] extends [never] ? Claims['kinds'][number] : Claims extends {
  readonly methodKinds: Readonly<Record<Method, readonly (infer Kind extends AssetKind)[]>>;
} ? Kind : Claims['kinds'][number];

interface KindQuery {
  readonly kind?: AssetKind | undefined;
}

type KindsManifest<Kind extends AssetKind = AssetKind> = Pick<Manifest<string, Kind>, 'kinds' | 'methodKinds'>;

declare const LONGEST_DELAY = 2147483647;

interface LabelOptions extends CallOptions {
  readonly language?: string | undefined;
  readonly maxTags?: number | undefined;
  readonly minConfidence?: number | undefined;
  readonly vendorOptions?: Readonly<Record<string, object | undefined>> | undefined;
}

interface Labels {
  readonly tags: readonly Tag[];
  readonly objects?: readonly TaggedObject[] | undefined;
  readonly error?: PicturedeskError | undefined;
  readonly model?: ModelVersion | undefined;
  readonly warnings?: readonly Warning[] | undefined;
  readonly raw: unknown;
}

interface Licensing {
  purchase(order: PurchaseOrder, options?: CallOptions): Promise<Purchase>;
  offers?(asset: AssetRef, options?: CallOptions): Promise<readonly Offer[]>;
  resolve?(intent: PurchaseIntent, options?: CallOptions): Promise<Purchase | undefined>;
  history?(query?: PurchaseQuery, options?: CallOptions): Listing<Purchase>;
  get?(purchase: PurchaseRef, options?: CallOptions): Promise<Purchase>;
  download?(purchase: PurchaseRef, options?: DownloadOptions): Promise<Download>;
  warrant?(purchase: PurchaseRef, options?: CallOptions): Promise<FileContent>;
}

interface ListQuery {
  readonly perPage?: number | undefined;
  readonly cursor?: string | undefined;
}

interface Listing<T> extends PromiseLike<Page<T>>, AsyncIterable<T> {
  pages(): AsyncIterable<Page<T>>;
}

interface ListingTrace {
  readonly pages: number;
  readonly mark: string | undefined;
  readonly moveAt: number;
  readonly ids: string | undefined;
  readonly repeats: number;
  readonly provider?: string | undefined;
}

type LoadPage<T> = (cursor: string | undefined, options: PageCallOptions) => Promise<PageContent<T>>;

declare const MEDIA_FORMS: readonly ['url', 'bytes', 'stream', 'uri', 'asset'];

interface Manifest<Id extends string = string, Kind extends AssetKind = AssetKind> {
  readonly specVersion: 'v1';
  readonly id: Id;
  readonly name: string;
  readonly kinds: readonly Kind[];
  readonly inputs?: readonly MediaForm[] | undefined;
  readonly duties?: readonly Duty[] | undefined;
  readonly spec?: {
    readonly version: string;
  } | undefined;
  readonly rateLimits?: readonly RateLimit[] | undefined;
  readonly capabilities: { readonly [Name in CapabilityName]?: readonly (keyof Capabilities[Name] & string)[]; };
  readonly methodKinds?: { readonly [Name in MethodName]?: readonly Kind[]; } | undefined;
  readonly limits?: { readonly [Name in MethodName]?: number; } | undefined;
  readonly describesTasks?: boolean | undefined;
  readonly asksBeforeRequest?: boolean | undefined;
  readonly operations: Readonly<Record<string, MethodName | readonly MethodName[]>>;
}

type MediaForm = (typeof MEDIA_FORMS)[number];

type MediaSource = UrlSource | BytesSource | StreamSource | StoredSource | AssetSource;

type MethodName = { [Name in CapabilityName]: `${Name}.${keyof Capabilities[Name] & string}`; }[CapabilityName];

interface MethodTraits {
  readonly answers: Answers;
  readonly parameters: readonly [...before: string[], options: 'options'];
  readonly required?: boolean;
  readonly takesKind?: boolean;
  readonly takesPerPage?: boolean;
  readonly changes: Changes;
  readonly billable: boolean;
  readonly federated?: boolean;
  readonly address?: string;
  readonly ids?: readonly string[];
}

declare class MissingCredentialsError extends PicturedeskError {
  static readonly isInstance: ErrorGuard<MissingCredentialsError>;
  readonly name: 'MissingCredentialsError';
  readonly code: 'missing-credentials';
  readonly option: string;
  readonly environmentVariable: string;
  constructor(details: {
    readonly option: string;
    readonly environmentVariable: string;
  } & ErrorContext);
}

interface ModelVersion {
  readonly id?: string | undefined;
  readonly version?: string | undefined;
}

interface ModeratedProduct {
  readonly id: string;
  readonly imageUrl?: string | undefined;
  readonly salesUrl?: string | undefined;
  readonly mobileSalesUrl?: string | undefined;
  readonly detection?: string | undefined;
  readonly metadata: Readonly<Record<string, unknown>>;
}

interface ModerationOptions extends CallOptions {
  readonly detections?: readonly string[] | undefined;
  readonly language?: string | undefined;
  readonly minScore?: number | undefined;
  readonly vendorOptions?: Readonly<Record<string, object | undefined>> | undefined;
}

interface ModerationRequest {
  readonly id: string;
  readonly image: MediaSource;
  readonly detections?: readonly string[] | undefined;
}

type ModerationResult = (Findings & {
  readonly id: string;
  readonly ok: true;
}) | {
  readonly id: string;
  readonly ok: false;
  readonly error: PicturedeskError;
};

type ModerationScope = 'presentation' | 'safety' | (string & {});

interface Moderations<Scope extends ModerationScope = ModerationScope> {
  check?(requests: Iterable<ModerationRequest> | AsyncIterable<ModerationRequest>, options?: BulkModerationOptions): AsyncIterable<ModerationResult>;
  checkOne?(image: MediaSource, options?: ModerationOptions): Promise<Findings>;
  get?(productId: string, options?: ProductModerationOptions): Promise<ProductModeration<Scope>>;
  getMany?(productIds: Iterable<string> | AsyncIterable<string>, options?: BulkProductModerationOptions): AsyncIterable<ProductModerationResult<Scope>>;
}

interface Money {
  readonly amount: string;
  readonly currency: string;
}

declare class NetworkError extends PicturedeskError {
  static readonly isInstance: ErrorGuard<NetworkError>;
  readonly name: 'NetworkError';
  readonly code: 'network-error';
}

interface NewCollection extends KindQuery {
  readonly name: string;
}

declare class NotFoundError extends PicturedeskError {
  static readonly isInstance: ErrorGuard<NotFoundError>;
  readonly name: 'NotFoundError';
  readonly code: 'not-found';
}

declare class NotSupportedError extends PicturedeskError {
  static readonly isInstance: ErrorGuard<NotSupportedError>;
  readonly name: 'NotSupportedError';
  readonly code: 'not-supported';
  readonly feature: string;
  constructor(details: {
    readonly feature: string;
    readonly by?: string | undefined;
    readonly remedy: string;
  } & ErrorContext);
}

interface Offer {
  readonly id: string;
  readonly name: string;
  readonly price?: Money | undefined;
  readonly charge?: Charge | undefined;
  readonly requires?: readonly OrderField[] | undefined;
  readonly license?: string | undefined;
  readonly size?: string | undefined;
  readonly description?: string | undefined;
  readonly format?: string | undefined;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly dpi?: number | undefined;
  readonly bytes?: number | undefined;
  readonly contentSize?: string | undefined;
  readonly approximateBytes?: number | undefined;
  readonly raw: unknown;
}

type OrderField = 'licensee' | 'endUser' | 'references' | (string & {});

type Outcome = 'not-sent' | 'rejected' | 'unknown';

interface OwnId<Kind extends AssetKind = AssetKind> {
  readonly id: QualifiedId;
  readonly kind: Kind;
  readonly vendorId: string;
}

interface Page<T> extends PageContent<T> {
  next(options?: CallOptions): Promise<Page<T> | undefined>;
}

interface PageCallOptions extends CallOptions {
  readonly deadline?: number | undefined;
}

interface PageContent<T> {
  readonly items: readonly T[];
  readonly total?: number | undefined;
  readonly nextCursor?: string | undefined;
  readonly warnings: readonly Warning[];
  readonly raw: unknown;
}

declare abstract class PicturedeskError extends Error {
  abstract readonly code: ErrorCode;
  readonly provider?: string | undefined;
  readonly operation?: string | undefined;
  readonly status?: number | undefined;
  readonly requestId?: string | undefined;
  readonly attempts: number;
  readonly outcome: Outcome;
  readonly charged?: false | undefined;
  readonly vendorCode?: string | number | undefined;
  readonly vendorMessage?: string | undefined;
  constructor(message: string, context?: ErrorContext);
  static readonly isInstance: ErrorGuard<PicturedeskError>;
  toJSON(): Record<string, unknown>;
}

interface PresentationTag {
  readonly id: string;
  readonly group: string;
  readonly name: string;
  readonly confidence?: number | undefined;
}

declare class PriceAboveMaximumError extends PicturedeskError {
  static readonly isInstance: ErrorGuard<PriceAboveMaximumError>;
  readonly name: 'PriceAboveMaximumError';
  readonly code: 'price-above-maximum';
  readonly price?: Money | undefined;
  readonly maxPrice?: Money | undefined;
  readonly charge?: Charge | undefined;
  readonly maxCharge?: Charge | undefined;
  constructor(details: Excess & ErrorContext);
}

interface ProductModeration<Scope extends ModerationScope = ModerationScope> {
  readonly productId: string;
  readonly scope: Scope;
  readonly tags: readonly PresentationTag[];
  readonly analysis?: 'done' | 'pending' | 'unknown' | (string & {}) | undefined;
  readonly product: ModeratedProduct;
  readonly raw: unknown;
}

interface ProductModerationOptions extends CallOptions {
  readonly language?: string | undefined;
}

type ProductModerationResult<Scope extends ModerationScope = ModerationScope> = (ProductModeration<Scope> & {
  readonly ok: true;
  readonly error?: PicturedeskError | undefined;
}) | {
  readonly ok: false;
  readonly productId: string;
  readonly error: PicturedeskError;
};

type Provider<Names extends CapabilityName = never, Id extends string = string> = ProviderIdentity<Id> & Pick<Capabilities, Names>;

interface ProviderIdentity<Id extends string = string> {
  readonly specVersion: 'v1';
  readonly id: Id;
  readonly name: string;
  readonly manifest: Manifest<Id>;
}

declare class ProviderNotLoadedError extends PicturedeskError {
  static readonly isInstance: ErrorGuard<ProviderNotLoadedError>;
  readonly name: 'ProviderNotLoadedError';
  readonly code: 'provider-not-loaded';
  constructor(details: ErrorContext & {
    readonly cause: unknown;
  });
}

interface Purchase {
  readonly id: QualifiedId;
  readonly provider: string;
  readonly kind: AssetKind;
  readonly assetId: QualifiedId;
  readonly asset?: Asset | undefined;
  readonly offer?: {
    readonly id: string;
    readonly name?: string | undefined;
  } | undefined;
  readonly price?: Money | undefined;
  readonly charge?: Charge | undefined;
  readonly license?: string | undefined;
  readonly references?: Readonly<Record<string, string>> | undefined;
  readonly licensee?: string | undefined;
  readonly endUser?: string | undefined;
  readonly account?: Account | undefined;
  readonly orderedBy?: Account | undefined;
  readonly size?: string | undefined;
  readonly contentSize?: string | undefined;
  readonly approximateBytes?: number | undefined;
  readonly createdAt?: string | undefined;
  readonly downloadedAt?: string | undefined;
  readonly downloadUrl?: string | undefined;
  readonly downloadExpiresAt?: string | undefined;
  readonly recovered?: boolean | undefined;
  readonly raw: unknown;
}

interface PurchaseIntent {
  readonly id: string;
  readonly provider: string;
  readonly assetId: QualifiedId;
  readonly offerId: string;
  readonly licensee?: string | undefined;
  readonly endUser?: string | undefined;
  readonly reference?: string | undefined;
  readonly price?: Money | undefined;
  readonly startedAt: string;
  readonly endsAt?: string | undefined;
  readonly knownPurchases?: readonly QualifiedId[] | undefined;
}

interface PurchaseJournal {
  open(intent: PurchaseIntent): void | Promise<void>;
  settle(intent: PurchaseIntent, settlement: PurchaseSettlement): unknown;
  records?(query: PurchaseRecordQuery): readonly PurchaseRecord[] | Promise<readonly PurchaseRecord[]>;
}

interface PurchaseOrder {
  readonly asset: AssetRef;
  readonly offer: Offer | string;
  readonly licensee?: string | undefined;
  readonly endUser?: string | undefined;
  readonly references?: Readonly<Record<string, string>> | undefined;
  readonly maxPrice?: Money | undefined;
  readonly maxCharge?: Charge | undefined;
  readonly vendorOptions?: Readonly<Record<string, object | undefined>> | undefined;
}

declare class PurchaseOutcomeUnknownError extends PicturedeskError {
  static readonly isInstance: ErrorGuard<PurchaseOutcomeUnknownError>;
  readonly name: 'PurchaseOutcomeUnknownError';
  readonly code: 'purchase-outcome-unknown';
  readonly intent: PurchaseIntent;
  readonly candidates: readonly Purchase[];
  constructor(details: {
    readonly intent: PurchaseIntent;
    readonly candidates: readonly Purchase[];
  } & ErrorContext);
}

interface PurchaseQuery extends ListQuery {
  readonly kind?: AssetKind | undefined;
  readonly asset?: AssetRef | undefined;
  readonly from?: string | Date | undefined;
  readonly to?: string | Date | undefined;
  readonly downloaded?: boolean | undefined;
}

interface PurchaseRecord {
  readonly intent: PurchaseIntent;
  readonly settlement?: PurchaseSettlement | undefined;
}

interface PurchaseRecordQuery {
  readonly provider: string;
  readonly assetId?: QualifiedId | undefined;
  readonly unsettled?: boolean | undefined;
}

type PurchaseRef = Purchase | QualifiedId;

type PurchaseSettlement = {
  readonly outcome: 'purchased';
  readonly purchaseId: QualifiedId;
} | {
  readonly outcome: 'not-sent' | 'rejected' | 'unknown';
};

type QualifiedId<Provider extends string = string> = `${Provider}:${AssetKind}/${string}`;

interface QualifiedIdParts {
  readonly provider: string;
  readonly kind: AssetKind;
  readonly vendorId: string;
}

declare class QuotaExceededError extends PicturedeskError {
  static readonly isInstance: ErrorGuard<QuotaExceededError>;
  readonly name: 'QuotaExceededError';
  readonly code: 'quota-exceeded';
  readonly entitlementId?: string | undefined;
  readonly resetsAt?: string | undefined;
  constructor(message: string, details: {
    readonly entitlementId?: string | undefined;
    readonly resetsAt?: string | undefined;
  } & ErrorContext);
}

interface RateLimit {
  readonly requests: number;
  readonly seconds: number;
  readonly operations?: readonly string[] | undefined;
  readonly callers?: 'registered' | 'anonymous' | undefined;
}

declare class RateLimitedError extends PicturedeskError {
  static readonly isInstance: ErrorGuard<RateLimitedError>;
  readonly name: 'RateLimitedError';
  readonly code: 'rate-limited';
  readonly retryAfter?: number | undefined;
  constructor(message: string, details: {
    readonly retryAfter?: number | undefined;
  } & ErrorContext);
}

interface Recent {
  readonly id: string;
  readonly asset: Asset;
  readonly raw: unknown;
}

interface Recents {
  list(query?: ListQuery, options?: CallOptions): Listing<Recent>;
  remove?(recent: Recent | string, options?: CallOptions): Promise<void>;
}

interface Releases {
  readonly modelReleased?: boolean | undefined;
  readonly propertyReleased?: boolean | undefined;
}

interface Rendition {
  readonly role: RenditionRole;
  readonly name?: string | undefined;
  readonly url: string;
  readonly mediaType?: string | undefined;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly maxWidth?: number | undefined;
  readonly maxHeight?: number | undefined;
  readonly bytes?: number | undefined;
  readonly watermarked?: boolean | undefined;
  readonly cropped?: boolean | undefined;
  readonly expiresAt?: string | undefined;
}

type RenditionRole = 'thumbnail' | 'preview' | 'comp' | 'original' | 'poster' | (string & {});

interface ReportedSale {
  readonly provider: string;
  readonly assetId: QualifiedId;
  readonly offerId: string;
  readonly price: Money;
  readonly reference: string;
  readonly soldAt: string;
}

interface RequestAhead {
  readonly provider: string;
  readonly operation: string;
  readonly attempt: number;
  readonly method: string;
  readonly path: string;
  readonly server: string;
  readonly sentUrl?: (() => string | undefined) | undefined;
  readonly remaining: number;
  readonly signal: AbortSignal;
  readonly account?: ((salt: string) => Promise<string | undefined>) | undefined;
}

type RequestEnded = (error?: unknown, status?: number) => void;

type SafetyCategory = 'sexual' | 'suggestive' | 'violence' | 'gore' | 'hate' | 'self-harm' | 'drugs' | 'alcohol-tobacco' | 'gambling' | 'weapons' | 'offensive' | 'medical' | 'altered' | 'ai-generated' | (string & {});

interface Sale {
  readonly provider: string;
  readonly kind: AssetKind;
  readonly assetId: QualifiedId;
  readonly asset?: Asset | undefined;
  readonly reference?: string | undefined;
  readonly offer?: {
    readonly id: string;
    readonly name?: string | undefined;
  } | undefined;
  readonly price?: Money | undefined;
  readonly soldAt?: string | undefined;
  readonly recovered?: boolean | undefined;
  readonly raw: unknown;
}

declare class SaleOutcomeUnknownError extends PicturedeskError {
  static readonly isInstance: ErrorGuard<SaleOutcomeUnknownError>;
  readonly name: 'SaleOutcomeUnknownError';
  readonly code: 'sale-outcome-unknown';
  readonly sale: ReportedSale;
  constructor(details: {
    readonly sale: ReportedSale;
  } & ErrorContext);
}

interface SaleReport {
  readonly asset: AssetRef;
  readonly offer: Offer | string;
  readonly price: Money;
  readonly reference: string;
  readonly soldAt: string | Date;
  readonly userName?: string | undefined;
}

interface Sales {
  report(sale: SaleReport, options?: CallOptions): Promise<Sale>;
  list?(query?: ListQuery, options?: CallOptions): Listing<Sale>;
}

interface Search {
  assets(query: AssetQuery, options?: CallOptions): Listing<Asset>;
  similar?(asset: AssetRef, query?: SimilarQuery, options?: CallOptions): Listing<Asset>;
  byImage?(query: ImageQuery, options?: CallOptions): Listing<Asset>;
  suggest?(query: SuggestQuery, options?: CallOptions): Promise<readonly string[]>;
}

interface SimilarQuery extends ListQuery {
  readonly language?: string | undefined;
}

interface StoredSource extends Partial<Without<'uri'>> {
  readonly uri: string;
}

interface StreamSource extends Partial<Without<'stream'>> {
  readonly stream: ReadableStream<Uint8Array>;
  readonly mediaType?: string | undefined;
}

interface Streaming {
  url(asset: AssetRef, options?: StreamingOptions): Promise<StreamingUrl>;
}

interface StreamingOptions extends CallOptions {
  readonly offer?: string | undefined;
}

interface StreamingUrl {
  readonly url: string;
  readonly expiresAt: string;
  readonly raw: unknown;
}

interface SuggestQuery {
  readonly text: string;
  readonly limit?: number | undefined;
  readonly language?: string | undefined;
}

interface Tag {
  readonly id?: string | undefined;
  readonly name: string;
  readonly group?: string | undefined;
  readonly confidence?: number | undefined;
  readonly parents?: readonly string[] | undefined;
  readonly box?: Box | undefined;
}

interface TagOneOptions extends LabelOptions {
  readonly detections?: readonly string[] | undefined;
}

interface TaggedObject {
  readonly type: string;
  readonly confidence?: number | undefined;
  readonly box?: Box | undefined;
  readonly tags: readonly Tag[];
}

interface Tagging {
  tag(requests: Iterable<TaggingRequest> | AsyncIterable<TaggingRequest>, options?: TaggingOptions): AsyncIterable<TaggingResult>;
  tagOne?(image: MediaSource, options?: TagOneOptions): Promise<Labels>;
  create?(requests: readonly TaggingRequest[], options?: TaggingTaskOptions): Promise<TaggingSubmission>;
  append?(task: TaggingTaskRef, requests: readonly TaggingRequest[], options?: TaggingSubmitOptions): Promise<TaggingSubmission>;
  list?(options?: CallOptions): Listing<TaggingTask>;
  status?(task: TaggingTaskRef, options?: CallOptions): Promise<TaggingTask>;
  results?(task: TaggingTaskRef, options?: TaggingResultsOptions): Listing<TaggingResult>;
}

interface TaggingOptions extends TaggingTaskOptions, LabelOptions {
  readonly concurrency?: number | undefined;
  readonly onProgress?: ((progress: TaggingProgress) => void) | undefined;
}

interface TaggingProgress {
  readonly sent: number;
  readonly done: number;
  readonly failed: number;
}

interface TaggingRefusal {
  readonly id?: string | undefined;
  readonly error: PicturedeskError;
}

interface TaggingRequest {
  readonly id: string;
  readonly image: MediaSource;
  readonly detections?: readonly string[] | undefined;
  readonly context?: Readonly<Record<string, string | readonly string[] | undefined>> | undefined;
}

type TaggingResult = (Labels & {
  readonly id: string;
  readonly ok: true;
}) | {
  readonly id: string;
  readonly ok: false;
  readonly error: PicturedeskError;
};

interface TaggingResultsOptions extends LabelOptions {
  readonly perPage?: number | undefined;
  readonly cursor?: string | undefined;
}

interface TaggingSubmission {
  readonly taskId: string;
  readonly appendableUntil?: string | undefined;
  readonly accepted: number;
  readonly refused: readonly TaggingRefusal[];
  readonly raw: unknown;
}

interface TaggingSubmitOptions extends CallOptions {
  readonly detections?: readonly string[] | undefined;
  readonly strict?: boolean | undefined;
  readonly vendorOptions?: Readonly<Record<string, object | undefined>> | undefined;
}

interface TaggingTask {
  readonly id: string;
  readonly status: 'processing' | 'done' | 'failed' | 'other' | (string & {});
  readonly counts: {
    readonly total?: number | undefined;
    readonly done?: number | undefined;
    readonly processing?: number | undefined;
    readonly failed?: number | undefined;
  };
  readonly description?: string | undefined;
  readonly createdAt?: string | undefined;
  readonly appendableUntil?: string | undefined;
  readonly resultsUntil?: string | undefined;
  readonly raw: unknown;
}

interface TaggingTaskOptions extends TaggingSubmitOptions {
  readonly description?: string | undefined;
}

type TaggingTaskRef = Pick<TaggingTask, 'id'> | string;

declare class TimeoutError extends PicturedeskError {
  static readonly isInstance: ErrorGuard<TimeoutError>;
  readonly name: 'TimeoutError';
  readonly code: 'timeout';
  readonly timeout: number;
  constructor(details: {
    readonly timeout: number;
  } & ErrorContext);
}

interface Topic {
  readonly id: QualifiedId;
  readonly title: string;
  readonly covers: readonly Rendition[];
  readonly assetCount?: number | undefined;
  readonly raw: unknown;
}

interface TopicListing extends PromiseLike<TopicPage>, AsyncIterable<Asset> {
  pages(): AsyncIterable<TopicPage>;
}

interface TopicPage extends Page<Asset> {
  readonly topic: Topic;
  next(options?: CallOptions): Promise<TopicPage | undefined>;
}

interface TopicQuery extends KindQuery, ListQuery {
  readonly categoryId?: string | undefined;
}

interface Topics {
  categories?(query?: KindQuery, options?: CallOptions): Listing<Category>;
  list(query?: TopicQuery, options?: CallOptions): Listing<Topic>;
  get(topic: Topic | QualifiedId, query?: ListQuery, options?: CallOptions): TopicListing;
}

declare class UnauthorizedError extends PicturedeskError {
  static readonly isInstance: ErrorGuard<UnauthorizedError>;
  readonly name: 'UnauthorizedError';
  readonly code: 'unauthorized';
}

declare class UnavailableError extends PicturedeskError {
  static readonly isInstance: ErrorGuard<UnavailableError>;
  readonly name: 'UnavailableError';
  readonly code: 'unavailable';
  readonly retryAfter?: number | undefined;
  constructor(message: string, details: {
    readonly retryAfter?: number | undefined;
  } & ErrorContext);
}

declare class UnknownProviderError extends PicturedeskError {
  static readonly isInstance: ErrorGuard<UnknownProviderError>;
  readonly name: 'UnknownProviderError';
  readonly code: 'unknown-provider';
  readonly id: string;
  readonly available: readonly string[];
  readonly suggestion?: string | undefined;
  constructor(details: {
    readonly id: string;
    readonly available: readonly string[];
    readonly suggestion?: string | undefined;
  } & ErrorContext);
}

declare class UnusableMediaError extends PicturedeskError {
  static readonly isInstance: ErrorGuard<UnusableMediaError>;
  readonly name: 'UnusableMediaError';
  readonly code: 'unusable-media';
  readonly reason: UnusableMediaReason;
  constructor(message: string, details: {
    readonly reason: UnusableMediaReason;
  } & ErrorContext);
}

type UnusableMediaReason = 'unreachable' | 'too-large' | 'too-small' | 'format' | 'other' | (string & {});

interface UrlSource extends Partial<Without<'url'>> {
  readonly url: string;
}

interface Usage {
  report(asset: AssetRef, options?: CallOptions): Promise<UsageReceipt>;
}

interface UsageReceipt {
  readonly url?: string | undefined;
  readonly raw: unknown;
}

declare class VendorError extends PicturedeskError {
  static readonly isInstance: ErrorGuard<VendorError>;
  readonly name: 'VendorError';
  readonly code: 'vendor-error';
}

interface Warning {
  readonly code: 'unsupported-option' | 'approximated-option' | 'conflicting-option' | 'missing-option' | 'invalid-item' | (string & {});
  readonly option?: string | undefined;
  readonly conflictsWith?: string | undefined;
  readonly raw?: unknown;
  readonly message: string;
  readonly provider?: string | undefined;
}

type Without<Own extends MediaForm> = Readonly<Record<Exclude<MediaForm, Own>, undefined>>;

declare function assertCharge(value: Charge, field: string): void;

declare function assertMoney(value: Money, field: string): void;

declare function assetKindProblem(name: unknown): string | undefined;

declare function capabilityNames(): readonly CapabilityName[];

declare const capabilityTable: Readonly<Record<CapabilityName, Readonly<Record<string, MethodTraits>>>>;

declare function checkEnds({ pages, mark, ids, repeats, provider }: ListingTrace, cursor: string | undefined, nextCursor: string): void;

declare function claimProblems(manifest: Manifest, members: Partial<Capabilities>): string[];

declare function claimedMethods({ capabilities }: Pick<Manifest, 'capabilities'>): MethodName[];

declare function claims({ capabilities }: Pick<Manifest, 'capabilities'>, name: MethodName): boolean;

declare function compareMoney(a: Money, b: Money): -1 | 0 | 1;

declare function createListing<T>(load: LoadPage<T>, options?: PageCallOptions, clock?: Pick<Clock, 'now' | 'elapsed'>): Listing<T>;

declare function defineProvider<Id extends string, Members extends Partial<Capabilities>>(manifest: Manifest<Id>, members: Members): ProviderIdentity<Id> & Readonly<NoInfer<Members>>;

declare function elapsed(clock: Pick<Clock, 'now' | 'elapsed'>): number;

declare function errorGuard<E extends PicturedeskError>(code?: E['code']): ErrorGuard<E>;

declare function failureKind({ code, status, outcome, field }: Failure): FailureKind;

declare function isAssetKind(text: unknown): text is AssetKind;

declare function kindsOf<Kind extends AssetKind>(manifest: KindsManifest<Kind>, method: MethodName): readonly Kind[];

declare function manifestProblems(manifest: unknown): string[];

declare function methodNameProblem(name: unknown): string | undefined;

declare function methodNames(): readonly MethodName[];

declare function methodTraits(name: MethodName): MethodTraits;

declare function methodTraits(name: string): MethodTraits | undefined;

declare function methodsOf({ operations }: Pick<Manifest, 'operations'>, operation: string): readonly MethodName[];

declare function optionsAt({ parameters }: MethodTraits): number;

declare function parseQualifiedId(id: string): QualifiedIdParts | undefined;

declare function qualifiedId<P extends string>(provider: P, kind: AssetKind, vendorId: string | number): QualifiedId<P>;

declare function readOwnId<Kind extends AssetKind>({ id: provider, kinds }: {
  readonly id: string;
  readonly kinds: readonly Kind[];
}, reference: {
  readonly id: QualifiedId;
} | QualifiedId, field: string): OwnId<Kind>;

declare function servedKind<const Claims extends {
  readonly id: string;
  readonly name: string;
} & KindsManifest, Method extends MethodName = never>(manifest: Claims, kind?: AssetKind, method?: Method): KindOf<Claims, Method>;

declare function servedMethods(manifest: Pick<Manifest, 'operations'>): (readonly [operation: string, method: MethodName])[];

declare function sleep(clock: Clock, milliseconds: number, signal?: AbortSignal): Promise<void>;

declare function splitMethodName(name: string): {
  readonly capability: CapabilityName;
  readonly method: string;
} | undefined;

declare function startDeadline(details: {
  readonly clock: Clock;
  readonly timeout: number;
  readonly deadline?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly expired: () => Error;
}): Deadline;

declare const systemClock: Clock;

declare function tellWarnings({ onWarning }: Pick<CallOptions, 'onWarning'>, warnings: readonly Warning[], told?: Set<string>): void;

declare function trace(before: ListingTrace, cursor: string | undefined, { items }: Pick<PageContent<unknown>, 'items'>): ListingTrace;

declare const untraced: ListingTrace;

export {
  ASSET_KINDS,
  AllProvidersFailedError,
  CAPABILITIES,
  DUTIES,
  DuplicateProviderError,
  ForbiddenError,
  InvalidArgumentError,
  InvalidProviderError,
  InvalidResponseError,
  LONGEST_DELAY,
  MEDIA_FORMS,
  MissingCredentialsError,
  NetworkError,
  NotFoundError,
  NotSupportedError,
  PicturedeskError,
  PriceAboveMaximumError,
  ProviderNotLoadedError,
  PurchaseOutcomeUnknownError,
  QuotaExceededError,
  RateLimitedError,
  SaleOutcomeUnknownError,
  TimeoutError,
  UnauthorizedError,
  UnavailableError,
  UnknownProviderError,
  UnusableMediaError,
  VendorError,
  assertCharge,
  assertMoney,
  assetKindProblem,
  capabilityNames,
  capabilityTable,
  checkEnds,
  claimProblems,
  claimedMethods,
  claims,
  compareMoney,
  createListing,
  defineProvider,
  elapsed,
  errorGuard,
  failureKind,
  isAssetKind,
  kindsOf,
  manifestProblems,
  methodNameProblem,
  methodNames,
  methodTraits,
  methodsOf,
  optionsAt,
  parseQualifiedId,
  qualifiedId,
  readOwnId,
  servedKind,
  servedMethods,
  sleep,
  splitMethodName,
  startDeadline,
  systemClock,
  tellWarnings,
  trace,
  type Account,
  type Answers,
  type AnyProvider,
  type Asset,
  type AssetDetail,
  type AssetKind,
  type AssetOptions,
  type AssetQuery,
  type AssetRef,
  type AssetResult,
  type AssetSource,
  type Assets,
  type BeforeRequest,
  type Box,
  type BulkAssetOptions,
  type BulkModerationOptions,
  type BulkProductModerationOptions,
  type BytesSource,
  type CallOptions,
  type Capabilities,
  type CapabilityName,
  type Categories,
  type Category,
  type Changes,
  type Charge,
  type Clock,
  type Collection,
  type CollectionItem,
  type CollectionQuery,
  type CollectionRef,
  type Collections,
  type ConformanceReport,
  type ConformanceReportCase,
  type ConformanceResult,
  type Creator,
  type Deadline,
  type Download,
  type DownloadOptions,
  type Duty,
  type Entitlement,
  type Entitlements,
  type ErrorCode,
  type ErrorContext,
  type ErrorGuard,
  type Failure,
  type FailureKind,
  type Favorite,
  type FavoritePlacement,
  type Favorites,
  type FileContent,
  type Finding,
  type Findings,
  type ImageQuery,
  type ImageType,
  type InvalidResponseReason,
  type KindQuery,
  type KindsManifest,
  type LabelOptions,
  type Labels,
  type Licensing,
  type ListQuery,
  type Listing,
  type ListingTrace,
  type LoadPage,
  type Manifest,
  type MediaForm,
  type MediaSource,
  type MethodName,
  type MethodTraits,
  type ModelVersion,
  type ModeratedProduct,
  type ModerationOptions,
  type ModerationRequest,
  type ModerationResult,
  type ModerationScope,
  type Moderations,
  type Money,
  type NewCollection,
  type Offer,
  type OrderField,
  type Outcome,
  type OwnId,
  type Page,
  type PageCallOptions,
  type PageContent,
  type PresentationTag,
  type ProductModeration,
  type ProductModerationOptions,
  type ProductModerationResult,
  type Provider,
  type ProviderIdentity,
  type Purchase,
  type PurchaseIntent,
  type PurchaseJournal,
  type PurchaseOrder,
  type PurchaseQuery,
  type PurchaseRecord,
  type PurchaseRecordQuery,
  type PurchaseRef,
  type PurchaseSettlement,
  type QualifiedId,
  type QualifiedIdParts,
  type RateLimit,
  type Recent,
  type Recents,
  type Releases,
  type Rendition,
  type RenditionRole,
  type ReportedSale,
  type RequestAhead,
  type RequestEnded,
  type SafetyCategory,
  type Sale,
  type SaleReport,
  type Sales,
  type Search,
  type SimilarQuery,
  type StoredSource,
  type StreamSource,
  type Streaming,
  type StreamingOptions,
  type StreamingUrl,
  type SuggestQuery,
  type Tag,
  type TagOneOptions,
  type TaggedObject,
  type Tagging,
  type TaggingOptions,
  type TaggingProgress,
  type TaggingRefusal,
  type TaggingRequest,
  type TaggingResult,
  type TaggingResultsOptions,
  type TaggingSubmission,
  type TaggingSubmitOptions,
  type TaggingTask,
  type TaggingTaskOptions,
  type TaggingTaskRef,
  type Topic,
  type TopicListing,
  type TopicPage,
  type TopicQuery,
  type Topics,
  type UnusableMediaReason,
  type UrlSource,
  type Usage,
  type UsageReceipt,
  type Warning,
  untraced,
}
