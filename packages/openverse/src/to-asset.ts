import { type Asset, qualifiedId, type Rendition } from '@picturedesk/provider'
import { type MapContext, rawOf, toSize, toText, toTime, toUrl } from '@picturedesk/transport'
import type { components } from './generated/schema.ts'
import { manifest } from './manifest.ts'
import { toTerms } from './to-terms.ts'

type Image = components['schemas']['Image']

/** The only kind that Openverse serves. */
const [KIND] = manifest.kinds

/** The model's word for Openverse's categories. The other categories are the same in both. */
const IMAGE_TYPES: Readonly<Record<string, string>> = { photograph: 'photo' }

/** Media types of known file types. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  svg: 'image/svg+xml',
  webp: 'image/webp',
  tif: 'image/tiff',
  tiff: 'image/tiff',
}

/** Licences that ask for no credit. */
const FREE: ReadonlySet<string> = new Set(['cc0', 'pdm'])

/** Largest width of a thumbnail in pixels. */
const THUMBNAIL_WIDTH = 600

/** Maps an image, which has the same members in lists and in its detail. */
export function toAsset(wire: Image, context: MapContext): Asset {
  const name = toText(wire.creator)
  const category = toText(wire.category)
  const width = toSize(wire.width, 'width', context)
  const height = toSize(wire.height, 'height', context)
  return {
    id: qualifiedId(manifest.id, KIND, wire.id),
    provider: manifest.id,
    kind: KIND,
    title: toText(wire.title),
    keywords: wire.tags ? [...new Set(wire.tags.map((tag) => tag.name))] : undefined,
    creator:
      name === undefined
        ? undefined
        : { name, profileUrl: toUrl(wire.creator_url, 'creator_url', context) },
    creditText: toText(wire.attribution),
    license: toUrl(wire.license_url, 'license_url', context),
    usageTerms: toTerms(wire),
    creditRequired: !FREE.has(wire.license),
    pageUrl: toUrl(wire.foreign_landing_url, 'foreign_landing_url', context),
    aspectRatio: ratioOf(width, height),
    width,
    height,
    imageType: category && (IMAGE_TYPES[category] ?? category),
    mature: wire.mature ?? undefined,
    publishedAt: toTime(wire.indexed_on, undefined, 'indexed_on', context),
    renditions: toRenditions(wire, width, height, context),
    offers: [],
    raw: rawOf(wire),
  }
}

function toRenditions(
  wire: Image,
  width: number | undefined,
  height: number | undefined,
  context: MapContext,
): Rendition[] {
  const thumbnail = toUrl(wire.thumbnail, 'thumbnail', context)
  const file = toUrl(wire.url, 'url', context)
  const renditions: Rendition[] = []
  if (thumbnail !== undefined)
    renditions.push({ role: 'thumbnail', url: thumbnail, maxWidth: THUMBNAIL_WIDTH })
  if (file !== undefined) {
    const mediaType = MEDIA_TYPES[toText(wire.filetype)?.toLowerCase() ?? '']
    renditions.push({ role: 'original', url: file, mediaType, width, height, watermarked: false })
  }
  return renditions
}

function ratioOf(width = 0, height = 0): number | undefined {
  const ratio = width / height
  return ratio > 0 && Number.isFinite(ratio) ? ratio : undefined
}
