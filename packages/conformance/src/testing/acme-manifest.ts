import type { AssetKind, Manifest } from '@picturedesk/provider'
import { ACME_INPUTS } from './acme-picture.ts'
import type { Mutation } from './mutation.ts'

/** What the provider for trying the suite out claims. */
export function acmeManifest(kinds: readonly AssetKind[], mutation?: Mutation): Manifest<'acme'> {
  return {
    specVersion: 'v1',
    id: 'acme',
    name: 'Acme',
    kinds,
    inputs: ACME_INPUTS,
    ...(mutation === 'has a manifest that is no JSON' && { duties: undefined }),
    capabilities: {
      search:
        mutation === 'has a method that is not claimed'
          ? ['assets', 'similar', 'suggest']
          : ['assets', 'similar', 'byImage', 'suggest'],
      assets: ['get', 'getMany'],
      categories: ['list'],
      topics: ['categories', 'list', 'get'],
      licensing: ['purchase', 'offers', 'resolve', 'history', 'get', 'download', 'warrant'],
      favorites: ['list', 'add', 'reorder', 'remove'],
      recents: ['list', 'remove'],
      streaming: ['url'],
      usage: ['report'],
      sales: ['report', 'list'],
      tagging: ['tag', 'tagOne'],
      moderation: ['check', 'checkOne', 'get', 'getMany'],
      entitlements: ['list'],
      collections: ['list', 'get', 'items', 'create', 'rename', 'delete', 'add', 'remove'],
    },
    ...(kinds.length > 1 && { methodKinds: { 'search.byImage': ['image'] } }),
    operations: {
      search: 'search.assets',
      similar: 'search.similar',
      ...(mutation !== 'has a method that is not claimed' && { byImage: 'search.byImage' }),
      suggest: 'search.suggest',
      asset: ['assets.get', 'licensing.offers'],
      many: 'assets.getMany',
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
      reportSale: 'sales.report',
      sales: 'sales.list',
      tagging: 'tagging.tag',
      tagOne: 'tagging.tagOne',
      checks: ['moderation.check', 'moderation.checkOne'],
      moderation: 'moderation.get',
      entitlements: 'entitlements.list',
      collections: 'collections.list',
    },
  }
}
