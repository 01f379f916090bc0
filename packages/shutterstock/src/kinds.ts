import type { manifest } from './manifest.ts'

/** A kind of asset that Shutterstock serves. */
export type ShutterstockKind = (typeof manifest.kinds)[number]

/** The operation of each kind for each task, and the names that differ on the wire. */
export const kinds = {
  image: {
    search: 'searchImages',
    get: 'getImage',
    getMany: 'listImagesById',
    license: 'purchaseImage',
    history: 'listImageLicenses',
    download: 'downloadImage',
    assetId: 'image_id',
    orders: 'images',
  },
  video: {
    search: 'searchVideos',
    get: 'getVideo',
    getMany: 'listVideosById',
    license: 'purchaseVideo',
    history: 'listVideoLicenses',
    download: 'downloadVideo',
    assetId: 'video_id',
    orders: 'videos',
  },
  audio: {
    search: 'searchAudio',
    get: 'getAudio',
    getMany: 'listAudioById',
    license: 'purchaseAudio',
    history: 'listAudioLicenses',
    download: 'downloadAudio',
    assetId: 'audio_id',
    orders: 'audio',
  },
} as const satisfies Record<ShutterstockKind, Record<string, string>>
