import type { CallOptions } from '../call-options.ts'
import type { Asset } from '../model/asset.ts'
import type { Category } from '../model/category.ts'
import type { Listing } from '../model/listing.ts'
import type { Page } from '../model/page.ts'
import type { QualifiedId } from '../model/qualified-id.ts'
import type { Topic } from '../model/topic.ts'
import type { KindQuery } from './categories.ts'
import type { ListQuery } from './search.ts'

/** A query for topics. */
export interface TopicQuery extends KindQuery, ListQuery {
  /** Id of a topic category of the same kind. */
  readonly categoryId?: string | undefined
}

/** A page of the assets of a topic, with the topic itself. */
export interface TopicPage extends Page<Asset> {
  readonly topic: Topic
  next(options?: CallOptions): Promise<TopicPage | undefined>
}

/** The assets of a topic. Await it for the first page, or iterate it for all assets. */
export interface TopicListing extends PromiseLike<TopicPage>, AsyncIterable<Asset> {
  pages(): AsyncIterable<TopicPage>
}

/** Collections that the vendor's editors put together. */
export interface Topics {
  /** Categories of topics, where topics have some. */
  categories?(query?: KindQuery, options?: CallOptions): Listing<Category>
  /** Topics, in the vendor's order. */
  list(query?: TopicQuery, options?: CallOptions): Listing<Topic>
  /**
   * A topic and its assets.
   * @throws NotFoundError
   */
  get(topic: Topic | QualifiedId, query?: ListQuery, options?: CallOptions): TopicListing
}
