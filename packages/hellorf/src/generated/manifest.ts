// Generated from the spec by `pnpm generate`. Do not edit.
import type { Manifest } from '@picturedesk/provider'

/** What Hellorf can do. Static: importing it loads nothing else. */
export const manifest = {
  specVersion: 'v1',
  id: 'hellorf',
  name: 'Hellorf',
  kinds: ['image', 'video'],
  capabilities: {
    search: ['assets', 'similar', 'byImage'],
    assets: ['get'],
    categories: ['list'],
    topics: ['categories', 'list', 'get'],
    licensing: ['purchase', 'history', 'resolve', 'warrant', 'download', 'get'],
  },
  operations: {
    listImageCategories: 'categories.list',
    searchImages: 'search.assets',
    getImage: 'assets.get',
    purchaseImage: 'licensing.purchase',
    listImageTopicCategories: 'topics.categories',
    listHotImageTopics: 'topics.list',
    getImageTopic: 'topics.get',
    listSimilarImages: 'search.similar',
    listImagePurchases: 'licensing.history',
    downloadImageWarrant: 'licensing.warrant',
    redownloadImage: 'licensing.download',
    getImagePurchase: 'licensing.get',
    searchImagesByImage: 'search.byImage',
    searchVideos: 'search.assets',
    getVideo: 'assets.get',
    purchaseVideo: 'licensing.purchase',
    listVideoTopicCategories: 'topics.categories',
    listVideoTopics: 'topics.list',
    getVideoTopic: 'topics.get',
    listSimilarVideos: 'search.similar',
    listVideoCategories: 'categories.list',
    listVideoPurchases: 'licensing.history',
    downloadVideoWarrant: 'licensing.warrant',
    redownloadVideo: 'licensing.download',
    getVideoPurchase: 'licensing.get',
  },
} as const satisfies Manifest
