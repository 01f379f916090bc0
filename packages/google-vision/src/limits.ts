import { annotateImages } from './generated/operations.ts'

/** Most pictures of a call. */
export const MOST_PICTURES: number = annotateImages.body.properties.requests.maxItems

/**
 * Most bytes of the pictures of a call, as JSON. The vendor says 10 MB, and not whether that is 10^7
 * or 10 · 2^20. A reserve is left for what stands around the pictures.
 */
export const MOST_BYTES = 10_000_000 - 1_000

/** Most bytes of a picture that is sent as base64, which has four characters for three bytes. */
export const MOST_PICTURE_BYTES: number = Math.floor((MOST_BYTES - 1_000) / 4) * 3
