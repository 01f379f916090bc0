import type { CallOptions } from '../call-options.ts'
import type { Asset } from '../model/asset.ts'
import type { Category } from '../model/category.ts'
import type { Listing } from '../model/listing.ts'
import type { Page } from '../model/page.ts'
import type { QualifiedId } from '../model/qualified-id.ts'
import type { Topic } from '../model/topic.ts'
import type { KindQuery } from './categories.ts'
import type { ListQuery } from './search.ts'

/** Which topics to list. */
export interface TopicQuery extends KindQuery, ListQuery {
  /** Id of a topic category of the same kind. */
  readonly categoryId?: string | undefined
}

/** A page of a topic's assets, with the topic itself. */
export interface TopicPage extends Page<Asset> {
  readonly topic: Topic
  next(options?: CallOptions): Promise<TopicPage | undefined>
}

/** What is in a topic: awaited, its first page; iterated, every asset. */
export interface TopicListing extends PromiseLike<TopicPage>, AsyncIterable<Asset> {
  pages(): AsyncIterable<TopicPage>
}

/** Collections made by the vendor's editors. */
export interface Topics {
  /** Headings of topics. */
  categories(query?: KindQuery, options?: CallOptions): Listing<Category>
  list(query?: TopicQuery, options?: CallOptions): Listing<Topic>
  /**
   * A topic and its assets.
   * @throws NotFoundError
   */
  get(topic: Topic | QualifiedId, query?: ListQuery, options?: CallOptions): TopicListing
}
