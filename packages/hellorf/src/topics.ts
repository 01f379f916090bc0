import {
  type Asset,
  type AssetKind,
  type PageContent,
  readOwnId,
  type Topic,
  type TopicListing,
  type TopicQuery,
  type Topics,
} from '@picturedesk/provider'
import { fromDigits, type MapContext, type OptionMap, translate } from '@picturedesk/transport'
import type { HellorfTransport } from './connection.ts'
import { checkKind, kinds } from './kinds.ts'
import { manifest } from './manifest.ts'
import { countedPage, listing, wholePage } from './pages.ts'
import { toAsset } from './to-asset.ts'
import { toCategory } from './to-category.ts'
import { type TopicWire, toTopic } from './to-topic.ts'

/** Assets a page of an image topic when none is asked for. */
const TOPIC_PAGE_SIZE = 200

type ListOptions = OptionMap<TopicQuery>

const paging: ListOptions = { cursor: ['page', fromDigits], perPage: 'per_page' }
const topicOptions: Readonly<Record<AssetKind, ListOptions>> = {
  image: { kind: null, categoryId: ['category_id', fromDigits] },
  video: { kind: null, categoryId: ['category_id', fromDigits], ...paging },
}

/** Collections by Hellorf's editors. */
export function createTopics(transport: HellorfTransport): Topics {
  return {
    categories: ({ kind = 'image' } = {}, options) =>
      listing(
        transport,
        async (_, call) => {
          checkKind(kind)
          return wholePage(await transport.call(kinds[kind].topicCategories, {}, call), toCategory)
        },
        options,
      ),

    list: (query = {}, options) => {
      const { kind = 'image' } = query
      const toItem = (wire: TopicWire, context: MapContext): Topic => toTopic(wire, kind, context)
      return listing(
        transport,
        async (cursor, call) => {
          checkKind(kind)
          const isPaged = kind === 'video'
          const { parameters, names, warnings } = translate(
            'hellorf',
            topicOptions[kind],
            query,
            isPaged ? { cursor } : {},
          )
          const input = { query: parameters, names: { category_id: 'categoryId', ...names } }
          if (!isPaged)
            return wholePage(
              await transport.call('listHotImageTopics', input, call),
              toItem,
              warnings,
            )
          const answer = await transport.call('listVideoTopics', input, call)
          const items = answer.payload.data.map((wire) => toItem(wire, answer))
          return countedPage(items, answer, cursor, warnings)
        },
        options,
        query.cursor,
      )
    },

    get: (reference, query = {}, options) =>
      listing(
        transport,
        async (cursor, call): Promise<PageContent<Asset> & { readonly topic: Topic }> => {
          const { kind, vendorId } = readOwnId(manifest, reference, 'topic')
          const isPaged = kind === 'image'
          const { parameters, names, warnings } = translate(
            'hellorf',
            isPaged ? paging : {},
            query,
            isPaged ? { cursor } : {},
          )
          const answer = await transport.call(
            kinds[kind].topic,
            { path: { id: vendorId }, query: parameters, names: { id: 'topic', ...names } },
            call,
          )
          const { payload } = answer
          const items = payload.list.map((wire) => toAsset(wire, kind, answer))
          const isLast = !isPaged || items.length < (query.perPage ?? TOPIC_PAGE_SIZE) // a short page
          return {
            topic: toTopic(payload, kind, answer),
            items,
            nextCursor: isLast ? undefined : String(Number(cursor) + 1),
            warnings,
            raw: payload,
          }
        },
        options,
        query.cursor,
      ) as TopicListing,
  }
}
