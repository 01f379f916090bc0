import type { Wire } from './generated/operations.ts'
import type { manifest } from './manifest.ts'

/** A kind of asset that Hellorf serves. */
export type HellorfKind = (typeof manifest.kinds)[number]

/** The operation of each kind for each task. Hellorf has one for images and a like one for videos. */
export const kinds = {
  image: operationsOf('Image'),
  video: operationsOf('Video'),
} as const satisfies Record<HellorfKind, Record<string, keyof Wire>>

function operationsOf<Name extends string>(name: Name) {
  return {
    search: `search${name}s`,
    similar: `listSimilar${name}s`,
    get: `get${name}`,
    categories: `list${name}Categories`,
    topicCategories: `list${name}TopicCategories`,
    topic: `get${name}Topic`,
    purchase: `purchase${name}`,
    history: `list${name}Purchases`,
    getPurchase: `get${name}Purchase`,
    redownload: `redownload${name}`,
    warrant: `download${name}Warrant`,
  } as const
}
