import type {
  Asset,
  AssetDetail,
  Category,
  Download,
  Favorite,
  Moderation,
  ModerationResult,
  Page,
  Purchase,
  Recent,
  StreamingUrl,
  TaggingResult,
  TaggingSubmission,
  TaggingTask,
  Topic,
  TopicPage,
} from '@picturedesk/provider'

/** What the methods of the interface give of a response in JSON. */
export interface Results {
  'search.assets': Page<Asset>
  'search.similar': Page<Asset>
  'search.byImage': Page<Asset>
  'assets.get': AssetDetail
  'categories.list': Page<Category>
  'topics.categories': Page<Category>
  'topics.list': Page<Topic>
  'topics.get': TopicPage
  'licensing.purchase': Purchase
  'licensing.history': Page<Purchase>
  'licensing.get': Purchase
  'licensing.download': Download
  'favorites.list': Page<Favorite>
  'recents.list': Page<Recent>
  'streaming.url': StreamingUrl
  'tagging.tag': readonly TaggingResult[]
  'tagging.create': TaggingSubmission
  'tagging.append': TaggingSubmission
  'tagging.list': Page<TaggingTask>
  'tagging.status': TaggingTask
  'tagging.results': Page<TaggingResult>
  'moderation.get': Moderation
  'moderation.getMany': readonly ModerationResult[]
}
