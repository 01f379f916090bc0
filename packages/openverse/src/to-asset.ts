import { type AssetDetail, qualifiedId, type Rendition } from '@picturedesk/provider'
import { type MapContext, toNumber, toText } from '@picturedesk/transport'
import type { components } from './generated/schema.ts'
import { manifest } from './manifest.ts'
import { toLicense } from './to-license.ts'

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

/** Largest width of a thumbnail in pixels. */
const THUMBNAIL_WIDTH = 600

/** Maps an image, which has the same members in lists and in its detail. */
export function toAsset(wire: Image, context: MapContext): AssetDetail {
  const name = toText(wire.creator)
  const category = toText(wire.category)
  const width = toNumber(wire.width, 'width', context)
  const height = toNumber(wire.height, 'height', context)
  return {
    id: qualifiedId(manifest.id, KIND, wire.id),
    provider: manifest.id,
    kind: KIND,
    title: toText(wire.title),
    keywords: wire.tags ? [...new Set(wire.tags.map((tag) => tag.name))] : undefined,
    creator: name === undefined ? undefined : { name, profileUrl: toText(wire.creator_url) },
    creditText: toText(wire.attribution),
    license: toText(wire.license_url),
    acquireLicensePage: toText(wire.foreign_landing_url),
    aspectRatio: width && height ? width / height : undefined,
    width,
    height,
    imageType: category && (IMAGE_TYPES[category] ?? category),
    createdAt: toText(wire.indexed_on),
    renditions: toRenditions(wire, width, height),
    offers: [{ ...toLicense(wire), raw: licenseOf(wire) }],
    raw: wire,
  }
}

function toRenditions(
  wire: Image,
  width: number | undefined,
  height: number | undefined,
): Rendition[] {
  const thumbnail = toText(wire.thumbnail)
  const file = toText(wire.url)
  const renditions: Rendition[] = []
  if (thumbnail !== undefined)
    renditions.push({ role: 'thumbnail', url: thumbnail, maxWidth: THUMBNAIL_WIDTH })
  if (file !== undefined) {
    const mediaType = MEDIA_TYPES[toText(wire.filetype)?.toLowerCase() ?? '']
    renditions.push({ role: 'comp', url: file, mediaType, width, height, watermarked: false })
  }
  return renditions
}

function licenseOf({ license, license_version, license_url }: Image): object {
  return { license, license_version, license_url }
}
