import type { ShutterstockKind } from './kinds.ts'

/** The operation of each kind for each task with collections. */
export const collectionKinds = {
  image: {
    list: 'listImageCollections',
    get: 'getImageCollection',
    items: 'listImageCollectionItems',
    create: 'createImageCollection',
    rename: 'renameImageCollection',
    delete: 'deleteImageCollection',
    add: 'addImageCollectionItems',
    remove: 'removeImageCollectionItems',
  },
  video: {
    list: 'listVideoCollections',
    get: 'getVideoCollection',
    items: 'listVideoCollectionItems',
    create: 'createVideoCollection',
    rename: 'renameVideoCollection',
    delete: 'deleteVideoCollection',
    add: 'addVideoCollectionItems',
    remove: 'removeVideoCollectionItems',
  },
  audio: {
    list: 'listAudioCollections',
    get: 'getAudioCollection',
    items: 'listAudioCollectionItems',
    create: 'createAudioCollection',
    rename: 'renameAudioCollection',
    delete: 'deleteAudioCollection',
    add: 'addAudioCollectionItems',
    remove: 'removeAudioCollectionItems',
  },
} as const satisfies Record<ShutterstockKind, Record<string, string>>
