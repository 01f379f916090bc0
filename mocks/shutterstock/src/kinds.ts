/** Shutterstock keeps images, videos and audio apart. */
export const KINDS = ['image', 'video', 'audio'] as const

export type Kind = (typeof KINDS)[number]

/** The operations of each kind, and the name of an asset's id in orders. */
export const operations = {
  image: {
    search: 'searchImages',
    get: 'getImage',
    similar: 'listSimilarImages',
    licenses: 'listImageLicenses',
    purchase: 'purchaseImage',
    download: 'downloadImage',
    collections: 'listImageCollections',
    items: 'listImageCollectionItems',
    created: 'createImageCollection',
    assetId: 'image_id',
    orders: 'images',
  },
  video: {
    search: 'searchVideos',
    get: 'getVideo',
    similar: 'listSimilarVideos',
    licenses: 'listVideoLicenses',
    purchase: 'purchaseVideo',
    download: 'downloadVideo',
    collections: 'listVideoCollections',
    items: 'listVideoCollectionItems',
    created: 'createVideoCollection',
    assetId: 'video_id',
    orders: 'videos',
  },
  audio: {
    search: 'searchAudio',
    get: 'getAudio',
    similar: 'searchAudio',
    licenses: 'listAudioLicenses',
    purchase: 'purchaseAudio',
    download: 'downloadAudio',
    collections: 'listAudioCollections',
    items: 'listAudioCollectionItems',
    created: 'createAudioCollection',
    assetId: 'audio_id',
    orders: 'audio',
  },
} as const satisfies Record<Kind, Record<string, string>>
