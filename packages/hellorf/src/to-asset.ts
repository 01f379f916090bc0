import { type Asset, qualifiedId, type Rendition } from '@picturedesk/provider'
import { type MapContext, rawOf, toSize, toText, toUrl } from '@picturedesk/transport'
import type { components } from './generated/schema.ts'
import type { HellorfKind } from './kinds.ts'
import { manifest } from './manifest.ts'
import { fromVendorTime } from './vendor-time.ts'
import { toFlag, toIds } from './wire-value.ts'

type Schemas = components['schemas']
/** An item of any list of images or videos. */
type Listed = Partial<Schemas['ImageHit'] & Schemas['SimilarImage'] & Schemas['VideoHit']> &
  Pick<Schemas['ImageHit'], 'id'>
/** An image or video in its own detail, or in the detail of its purchase. */
type Detailed = Listed &
  Partial<
    Schemas['ImageDetail'] &
      Schemas['VideoDetail'] &
      Schemas['PurchasedImage'] &
      Schemas['PurchasedVideo']
  >

/** Maps an image or video of a list. */
export function toAsset(wire: Listed, kind: HellorfKind, context: MapContext): Asset {
  return {
    id: qualifiedId(manifest.id, kind, wire.id),
    provider: manifest.id,
    kind,
    title: toText(wire.title),
    description: toText(wire.description),
    aspectRatio: toSize(wire.aspect, 'aspect', context),
    duration: toSize(wire.duration, 'duration', context),
    renditions: renditions[kind](wire, context),
    raw: rawOf(wire),
  }
}

/** Maps an image or video with the members that only details have. */
export function toDetailedAsset(wire: Detailed, kind: HellorfKind, context: MapContext): Asset {
  return {
    ...toAsset(wire, kind, context),
    keywords: wire.keywords,
    imageType: toText(wire.image_type),
    editorial: toFlag(wire.is_editorial),
    releases: {
      modelReleased: toFlag(wire.has_model_release),
      propertyReleased: toFlag(wire.has_property_release),
    },
    categoryIds: toIds(wire.category_ids ?? wire.shutter_video_category_ids),
    createdAt: fromVendorTime(wire.created_at, 'created_at', context),
  }
}

const renditions: Readonly<Record<HellorfKind, typeof imageRenditions>> = {
  image: imageRenditions,
  video: videoRenditions,
}

function imageRenditions(wire: Listed, context: MapContext): readonly Rendition[] {
  const { expiresAt } = context
  const small = toUrl(wire.preview260_url, 'preview260_url', context)
  const middle = toUrl(wire.preview_url, 'preview_url', context)
  const large = toUrl(wire.preview_large_url, 'preview_large_url', context)
  return present([
    small && { role: 'thumbnail', url: small, maxHeight: 260, watermarked: false, expiresAt },
    middle && { role: 'preview', url: middle, maxWidth: 450, watermarked: true, expiresAt },
    large && { role: 'comp', url: large, expiresAt },
  ])
}

function videoRenditions(wire: Listed, context: MapContext): readonly Rendition[] {
  const { expiresAt } = context
  const still = toUrl(wire.preview_jpg_url, 'preview_jpg_url', context)
  const small = toUrl(wire.thumb_mp4_url, 'thumb_mp4_url', context)
  const middle = toUrl(wire.preview_mp4_url, 'preview_mp4_url', context)
  return present([
    still && { role: 'poster', url: still, mediaType: 'image/jpeg', expiresAt },
    small && { role: 'thumbnail', url: small, mediaType: 'video/mp4', expiresAt },
    middle && { role: 'preview', url: middle, mediaType: 'video/mp4', expiresAt },
  ])
}

/** The renditions that are there. Nearly always all of them are, so that no array has to be copied. */
function present(renditions: readonly (Rendition | undefined | '')[]): readonly Rendition[] {
  for (const rendition of renditions) if (!rendition) return renditions.filter((other) => !!other)
  return renditions as readonly Rendition[]
}
