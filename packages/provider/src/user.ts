// What an application needs of the interface: errors, what tells values apart, and the types of the model.
// Every vendor's package and the registry hand it on, so that an application installs nothing else.

export type { BeforeRequest, RequestAhead, RequestEnded } from './before-request.ts'
export type { CallOptions } from './call-options.ts'
export type { AssetOptions, AssetResult, Assets, BulkAssetOptions } from './capabilities/assets.ts'
export type { Capabilities, CapabilityName } from './capabilities/capabilities.ts'
export type { Categories, KindQuery } from './capabilities/categories.ts'
export type { CollectionQuery, Collections, NewCollection } from './capabilities/collections.ts'
export type { Entitlements } from './capabilities/entitlements.ts'
export type { Favorite, FavoritePlacement, Favorites } from './capabilities/favorites.ts'
export type {
  Download,
  DownloadOptions,
  Licensing,
  PurchaseOrder,
  PurchaseQuery,
} from './capabilities/licensing.ts'
export type { MethodName } from './capabilities/method-name.ts'
export type {
  BulkModerationOptions,
  Findings,
  ModerationOptions,
  ModerationRequest,
  ModerationResult,
  Moderations,
} from './capabilities/moderation.ts'
export type {
  BulkProductModerationOptions,
  ModeratedProduct,
  ModerationScope,
  PresentationTag,
  ProductModeration,
  ProductModerationOptions,
  ProductModerationResult,
} from './capabilities/product-moderation.ts'
export type { Recent, Recents } from './capabilities/recents.ts'
export type { SaleReport, Sales } from './capabilities/sales.ts'
export type {
  AssetQuery,
  ImageQuery,
  ListQuery,
  Search,
  SimilarQuery,
  SuggestQuery,
} from './capabilities/search.ts'
export type { Streaming, StreamingOptions, StreamingUrl } from './capabilities/streaming.ts'
export type {
  LabelOptions,
  Labels,
  Tag,
  TaggedObject,
  Tagging,
  TaggingOptions,
  TaggingProgress,
  TaggingRefusal,
  TaggingRequest,
  TaggingResult,
  TaggingResultsOptions,
  TaggingSubmission,
  TaggingSubmitOptions,
  TaggingTask,
  TaggingTaskOptions,
  TaggingTaskRef,
  TagOneOptions,
} from './capabilities/tagging.ts'
export type { TopicListing, TopicPage, TopicQuery, Topics } from './capabilities/topics.ts'
export type { Usage, UsageReceipt } from './capabilities/usage.ts'
export { claimedMethods, claims, type KindsManifest, kindsOf } from './claims.ts'
export { AllProvidersFailedError } from './errors/all-providers-failed-error.ts'
export { DuplicateProviderError } from './errors/duplicate-provider-error.ts'
export type { ErrorCode, Outcome } from './errors/error-code.ts'
export { type Failure, type FailureKind, failureKind } from './errors/failure-kind.ts'
export { ForbiddenError } from './errors/forbidden-error.ts'
export { InvalidArgumentError } from './errors/invalid-argument-error.ts'
export { InvalidProviderError } from './errors/invalid-provider-error.ts'
export type { InvalidResponseReason } from './errors/invalid-response-error.ts'
export { InvalidResponseError } from './errors/invalid-response-error.ts'
export { MissingCredentialsError } from './errors/missing-credentials-error.ts'
export { NetworkError } from './errors/network-error.ts'
export { NotFoundError } from './errors/not-found-error.ts'
export { NotSupportedError } from './errors/not-supported-error.ts'
export type { ErrorContext } from './errors/picturedesk-error.ts'
export { PicturedeskError } from './errors/picturedesk-error.ts'
export { PriceAboveMaximumError } from './errors/price-above-maximum-error.ts'
export { ProviderNotLoadedError } from './errors/provider-not-loaded-error.ts'
export { PurchaseOutcomeUnknownError } from './errors/purchase-outcome-unknown-error.ts'
export { QuotaExceededError } from './errors/quota-exceeded-error.ts'
export { RateLimitedError } from './errors/rate-limited-error.ts'
export { SaleOutcomeUnknownError } from './errors/sale-outcome-unknown-error.ts'
export { TimeoutError } from './errors/timeout-error.ts'
export { UnauthorizedError } from './errors/unauthorized-error.ts'
export { UnavailableError } from './errors/unavailable-error.ts'
export { UnknownProviderError } from './errors/unknown-provider-error.ts'
export type { UnusableMediaReason } from './errors/unusable-media-error.ts'
export { UnusableMediaError } from './errors/unusable-media-error.ts'
export { VendorError } from './errors/vendor-error.ts'
export type { Duty, Manifest } from './manifest.ts'
export type { Asset, AssetDetail, AssetRef, ImageType } from './model/asset.ts'
export type { AssetKind } from './model/asset-kind.ts'
export { ASSET_KINDS, isAssetKind } from './model/asset-kind.ts'
export type { Box } from './model/box.ts'
export type { Category } from './model/category.ts'
export type { Charge } from './model/charge.ts'
export type { Collection, CollectionItem, CollectionRef } from './model/collection.ts'
export type { Creator } from './model/creator.ts'
export type { Entitlement } from './model/entitlement.ts'
export type { FileContent } from './model/file-content.ts'
export type { Finding, SafetyCategory } from './model/finding.ts'
export type { Listing } from './model/listing.ts'
export type {
  AssetSource,
  BytesSource,
  MediaForm,
  MediaSource,
  StoredSource,
  StreamSource,
  UrlSource,
} from './model/media-source.ts'
export type { ModelVersion } from './model/model-version.ts'
export type { Money } from './model/money.ts'
export { compareMoney } from './model/money.ts'
export type { Offer, OrderField } from './model/offer.ts'
export type { Page, PageContent } from './model/page.ts'
export type { Account, Purchase, PurchaseRef } from './model/purchase.ts'
export type {
  PurchaseIntent,
  PurchaseJournal,
  PurchaseRecord,
  PurchaseRecordQuery,
  PurchaseSettlement,
} from './model/purchase-intent.ts'
export type { QualifiedId, QualifiedIdParts } from './model/qualified-id.ts'
export { parseQualifiedId, qualifiedId } from './model/qualified-id.ts'
export type { Releases } from './model/releases.ts'
export type { Rendition, RenditionRole } from './model/rendition.ts'
export type { ReportedSale, Sale } from './model/sale.ts'
export type { Topic } from './model/topic.ts'
export type { Warning } from './model/warning.ts'
export type { AnyProvider, Provider, ProviderIdentity } from './provider.ts'
export type { RateLimit } from './rate-limit.ts'
export type { Clock } from './time/clock.ts'
