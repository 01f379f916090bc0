import { type AssetKind, NotSupportedError } from '@picturedesk/provider'

/** Hellorf has each operation twice, once a kind; the pairs are alike. */
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
} as const satisfies Record<AssetKind, Record<string, string>>

/**
 * Checks a kind that a caller named, which types alone do not hold to.
 * @throws NotSupportedError
 */
export function checkKind(kind: AssetKind): void {
  if (!Object.hasOwn(kinds, kind))
    throw new NotSupportedError({
      provider: 'hellorf',
      feature: `kind "${kind}"`,
      remedy: `There are ${Object.keys(kinds).join(' and ')}.`,
    })
}
