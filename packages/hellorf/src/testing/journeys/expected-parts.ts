import type { Category } from '@picturedesk/provider'
import type { Wire } from '../../generated/operations.ts'

/** Ten minutes on, when links end. */
export const EXPIRES_AT = '2026-01-01T00:10:00.000Z'

/** A list of categories. */
export const categories = (
  data: Wire['listImageCategories']['payload'],
  ...items: Category[]
): unknown => ({
  items,
  total: items.length,
  warnings: [],
  raw: data,
})

/** A page without anything. */
export const nothing = (data: unknown): unknown => ({
  items: [],
  total: 0,
  warnings: [],
  raw: data,
})

/** What the documents show of one asset, as image and as video. */
export const businesswomen = {
  provider: 'hellorf',
  title: 'Two businesswoman having an informal meeting',
  keywords: ['explain', 'communicate', 'conference', 'occupation'],
  aspectRatio: 1.5,
  releases: { modelReleased: true, propertyReleased: true },
  categoryIds: ['13', '4'],
  createdAt: '2019-05-09T23:57:05+08:00',
} as const

/** The parts of a video that lists have. */
type WireVideo = Partial<Wire['listSimilarVideos']['payload'][number]>

/** A video of a list. */
export function video(wire: WireVideo = {}, id: string, duration: number): object {
  return {
    id: `hellorf:video/${id}`,
    provider: 'hellorf',
    kind: 'video',
    description: wire.description,
    aspectRatio: 1.778,
    duration,
    renditions: videoRenditions(wire),
    raw: wire,
  }
}

export function videoRenditions(
  wire: Pick<WireVideo, 'preview_jpg_url' | 'thumb_mp4_url' | 'preview_mp4_url'>,
): object[] {
  return [
    { role: 'poster', url: wire.preview_jpg_url, mediaType: 'image/jpeg', expiresAt: EXPIRES_AT },
    { role: 'thumbnail', url: wire.thumb_mp4_url, mediaType: 'video/mp4', expiresAt: EXPIRES_AT },
    { role: 'preview', url: wire.preview_mp4_url, mediaType: 'video/mp4', expiresAt: EXPIRES_AT },
  ].filter(({ url }) => url !== undefined)
}
