import type {
  Asset,
  AssetResult,
  Category,
  Collection,
  CollectionItem,
  Download,
  Entitlement,
  Favorite,
  Findings,
  Labels,
  ModerationResult,
  Offer,
  Page,
  ProductModeration,
  ProductModerationResult,
  Purchase,
  Recent,
  Sale,
  StreamingUrl,
  TaggingResult,
  TaggingSubmission,
  TaggingTask,
  Topic,
  TopicPage,
  UsageReceipt,
} from '@picturedesk/provider'

/** What the methods of the interface give of a response in JSON. */
export interface Results {
  'search.assets': Page<Asset>
  'search.similar': Page<Asset>
  'search.byImage': Page<Asset>
  'search.suggest': readonly string[]
  'assets.get': Asset
  'assets.getMany': readonly AssetResult[]
  'categories.list': Page<Category>
  'topics.categories': Page<Category>
  'topics.list': Page<Topic>
  'topics.get': TopicPage
  'licensing.purchase': Purchase
  'licensing.offers': readonly Offer[]
  'licensing.history': Page<Purchase>
  'licensing.get': Purchase
  'licensing.download': Download
  'entitlements.list': Page<Entitlement>
  'collections.list': Page<Collection>
  'collections.get': Collection
  'collections.items': Page<CollectionItem>
  'collections.create': Collection
  'favorites.list': Page<Favorite>
  'recents.list': Page<Recent>
  'streaming.url': StreamingUrl
  'tagging.tag': readonly TaggingResult[]
  'usage.report': UsageReceipt
  'sales.report': Sale
  'sales.list': Page<Sale>
  'tagging.tagOne': Labels
  'tagging.create': TaggingSubmission
  'tagging.append': TaggingSubmission
  'tagging.list': Page<TaggingTask>
  'tagging.status': TaggingTask
  'tagging.results': Page<TaggingResult>
  'moderation.check': readonly ModerationResult[]
  'moderation.checkOne': Findings
  'moderation.get': ProductModeration
  'moderation.getMany': readonly ProductModerationResult[]
}
