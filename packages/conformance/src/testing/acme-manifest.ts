import type { AssetKind, Manifest } from '@picturedesk/provider'
import type { Mutation } from './mutation.ts'

/** What the provider for trying the suite out claims. */
export function acmeManifest(kinds: readonly AssetKind[], mutation?: Mutation): Manifest<'acme'> {
  return {
    specVersion: 'v1',
    id: 'acme',
    name: 'Acme',
    kinds,
    capabilities: {
      search:
        mutation === 'has a method that is not claimed'
          ? ['assets', 'similar']
          : ['assets', 'similar', 'byImage'],
      assets: ['get'],
      categories: ['list'],
      topics: ['categories', 'list', 'get'],
      licensing: ['purchase', 'offers', 'resolve', 'history', 'get', 'download', 'warrant'],
      favorites: ['list', 'add', 'reorder', 'remove'],
      recents: ['list', 'remove'],
      streaming: ['url'],
      usage: ['report'],
      tagging: ['tag'],
      moderation: ['get', 'getMany'],
    },
    operations: {
      search: 'search.assets',
      similar: 'search.similar',
      ...(mutation !== 'has a method that is not claimed' && { byImage: 'search.byImage' }),
      asset: ['assets.get', 'licensing.offers'],
      categories: 'categories.list',
      topicCategories: 'topics.categories',
      topics: 'topics.list',
      topic: 'topics.get',
      buy: 'licensing.purchase',
      purchases: 'licensing.history',
      purchase: 'licensing.get',
      download: 'licensing.download',
      warrant: 'licensing.warrant',
      favorites: 'favorites.list',
      recents: 'recents.list',
      streaming: 'streaming.url',
      used: 'usage.report',
      tagging: 'tagging.tag',
      moderation: 'moderation.get',
    },
  }
}
