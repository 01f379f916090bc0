import { type AssetDetail, qualifiedId, type Rendition } from '@picturedesk/provider'
import { type MapContext, toNumber, toText } from '@picturedesk/transport'
import type { components } from './generated/schema.ts'
import { toLicense } from './to-license.ts'

type Image = components['schemas']['Image']

/** Openverse's word for how an image was made, as the model has it; others stay as they are. */
const IMAGE_TYPES: Readonly<Record<string, string>> = { photograph: 'photo' }

/** The media types of the file types that are settled. */
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

/** Most pixels across a thumbnail. */
const THUMBNAIL_WIDTH = 600

/** An image, which is the same in lists and by itself. */
export function toAsset(wire: Image, context: MapContext): AssetDetail {
  const name = toText(wire.creator)
  const category = toText(wire.category)
  const width = toNumber(wire.width, 'width', context)
  const height = toNumber(wire.height, 'height', context)
  return {
    id: qualifiedId('openverse', 'image', wire.id),
    provider: 'openverse',
    kind: 'image',
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
