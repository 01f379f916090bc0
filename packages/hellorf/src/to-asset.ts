import { type Asset, type AssetKind, qualifiedId, type Rendition } from '@picturedesk/provider'
import { type MapContext, toNumber, toText } from '@picturedesk/transport'
import type { components } from './generated/schema.ts'
import { fromVendorTime } from './vendor-time.ts'
import { toFlag, toIds } from './wire-value.ts'

type Schemas = components['schemas']
/** What the listings of images and of videos say of an item. */
type Listed = Partial<Schemas['ImageHit'] & Schemas['SimilarImage'] & Schemas['VideoHit']> &
  Pick<Schemas['ImageHit'], 'id'>
type Detailed = Listed &
  Partial<
    Schemas['ImageDetail'] &
      Schemas['VideoDetail'] &
      Schemas['PurchasedImage'] &
      Schemas['PurchasedVideo']
  >

/** An image or video as listings show it. */
export function toAsset(wire: Listed, kind: AssetKind, context: MapContext): Asset {
  const { expiresAt } = context
  return {
    id: qualifiedId('hellorf', kind, wire.id),
    provider: 'hellorf',
    kind,
    title: toText(wire.title),
    description: toText(wire.description),
    aspectRatio: toNumber(wire.aspect, 'aspect', context),
    duration: toNumber(wire.duration, 'duration', context),
    renditions:
      kind === 'image' ? imageRenditions(wire, expiresAt) : videoRenditions(wire, expiresAt),
    raw: wire,
  }
}

/** An image or video with what its detail, or the detail of its purchase, adds. */
export function toDetailedAsset(wire: Detailed, kind: AssetKind, context: MapContext): Asset {
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

function imageRenditions(wire: Listed, expiresAt: string | undefined): readonly Rendition[] {
  const { preview260_url: small, preview_url: middle, preview_large_url: large } = wire
  return present([
    small && { role: 'thumbnail', url: small, maxHeight: 260, watermarked: false, expiresAt },
    middle && { role: 'preview', url: middle, maxWidth: 450, watermarked: true, expiresAt },
    large && { role: 'comp', url: large, expiresAt },
  ])
}

function videoRenditions(wire: Listed, expiresAt: string | undefined): readonly Rendition[] {
  const { preview_jpg_url: still, thumb_mp4_url: small, preview_mp4_url: middle } = wire
  return present([
    still && { role: 'poster', url: still, mediaType: 'image/jpeg', expiresAt },
    small && { role: 'thumbnail', url: small, mediaType: 'video/mp4', expiresAt },
    middle && { role: 'preview', url: middle, mediaType: 'video/mp4', expiresAt },
  ])
}

/** The array itself when nothing is absent, as nearly always. */
function present(renditions: readonly (Rendition | '' | null | undefined)[]): readonly Rendition[] {
  return renditions.every(Boolean)
    ? (renditions as readonly Rendition[])
    : renditions.filter((rendition) => !!rendition)
}
