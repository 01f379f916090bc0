import type { manifest } from './manifest.ts'

/** A kind of asset that Hellorf serves. */
export type HellorfKind = (typeof manifest.kinds)[number]

/** The operation of each kind for each task. Hellorf has one for images and a like one for videos. */
export const kinds = {
  image: {
    search: 'searchImages',
    similar: 'listSimilarImages',
    get: 'getImage',
    categories: 'listImageCategories',
    topicCategories: 'listImageTopicCategories',
    topic: 'getImageTopic',
    purchase: 'purchaseImage',
    history: 'listImagePurchases',
    getPurchase: 'getImagePurchase',
    redownload: 'redownloadImage',
    warrant: 'downloadImageWarrant',
  },
  video: {
    search: 'searchVideos',
    similar: 'listSimilarVideos',
    get: 'getVideo',
    categories: 'listVideoCategories',
    topicCategories: 'listVideoTopicCategories',
    topic: 'getVideoTopic',
    purchase: 'purchaseVideo',
    history: 'listVideoPurchases',
    getPurchase: 'getVideoPurchase',
    redownload: 'redownloadVideo',
    warrant: 'downloadVideoWarrant',
  },
} as const satisfies Record<HellorfKind, Record<string, string>>
