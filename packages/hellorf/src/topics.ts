import {
  type Asset,
  type PageContent,
  readOwnId,
  servedKind,
  type Topic,
  type TopicListing,
  type TopicQuery,
  type Topics,
} from '@picturedesk/provider'
import {
  fromDigits,
  itemWarnings,
  type MapContext,
  type OptionMap,
  pagingOptions,
  rawOf,
  receivedCount,
  translate,
} from '@picturedesk/transport'
import type { HellorfConnection } from './connection.ts'
import { paging } from './generated/operations.ts'
import { type HellorfKind, kinds } from './kinds.ts'
import { manifest } from './manifest.ts'
import { countedPage, listPages, wholePage } from './pages.ts'
import { toAsset } from './to-asset.ts'
import { toCategory } from './to-category.ts'
import { type TopicWire, toTopic } from './to-topic.ts'

/** Assets a page of an image topic when the query does not say. */
const TOPIC_PAGE_SIZE = 200

type ListOptions = OptionMap<TopicQuery>

const pages: ListOptions = pagingOptions(paging)

/** Hellorf's parameters for lists of topics. Topics of images come in one response, without pages. */
const listOptions: Readonly<Record<HellorfKind, ListOptions>> = {
  image: { kind: null, categoryId: ['category_id', fromDigits] },
  video: { kind: null, categoryId: ['category_id', fromDigits], ...pages },
}

/** Hellorf's parameters for one topic. Topics of videos come in one response, without pages. */
const topicOptions: Readonly<Record<HellorfKind, ListOptions>> = { image: pages, video: {} }

/** Makes the capability `topics`: collections by Hellorf's editors. */
export function createTopics({ transport }: HellorfConnection): Required<Topics> {
  return {
    categories: ({ kind: asked } = {}, options) =>
      listPages(
        transport,
        async (_, call) => {
          const kind = servedKind(manifest, asked)
          return wholePage(await transport.call(kinds[kind].topicCategories, {}, call), toCategory)
        },
        options,
      ),

    list: (query = {}, options) =>
      listPages(
        transport,
        async (cursor, call) => {
          const kind = servedKind(manifest, query.kind)
          const { parameters, names, warnings } = translateList(listOptions[kind], query, cursor)
          const input = { query: parameters, names: { category_id: 'categoryId', ...names } }
          const toItem = (wire: TopicWire, context: MapContext): Topic =>
            toTopic(wire, kind, context)
          if (kind === 'image')
            return wholePage(
              await transport.call('listHotImageTopics', input, call),
              toItem,
              warnings,
            )
          const response = await transport.call('listVideoTopics', input, call)
          const { data } = response.payload
          const items = data.map((wire) => toItem(wire, response))
          return countedPage(items, receivedCount(data), response, cursor, warnings)
        },
        options,
        query.cursor,
      ),

    get: (reference, query = {}, options) =>
      listPages(
        transport,
        async (cursor, call): Promise<PageContent<Asset> & { readonly topic: Topic }> => {
          const { kind, vendorId } = readOwnId(manifest, reference, 'topic')
          const map = topicOptions[kind]
          const { parameters, names, warnings } = translateList(map, query, cursor)
          const response = await transport.call(
            kinds[kind].topic,
            { path: { id: vendorId }, query: parameters, names: { id: 'topic', ...names } },
            call,
          )
          const { payload } = response
          const items = payload.list.map((wire) => toAsset(wire, kind, response))
          // The response states no total, so that a page that is not full counts as the last.
          const isLast =
            !map.cursor || receivedCount(payload.list) < (query.perPage ?? TOPIC_PAGE_SIZE)
          return {
            topic: toTopic(payload, kind, response),
            items,
            nextCursor: isLast ? undefined : String(Number(cursor) + 1),
            warnings: [...warnings, ...itemWarnings(response)],
            raw: rawOf(payload),
          }
        },
        options,
        query.cursor,
      ) as TopicListing,
  }
}

/** Translates a query. The cursor of the page is sent where the list has pages. */
function translateList(map: ListOptions, query: TopicQuery, cursor: string) {
  return translate(manifest.id, map, query, map.cursor ? { cursor } : {})
}
