import { type Asset, type Creator, qualifiedId } from '@picturedesk/provider'
import { type MapContext, rawOf, toId, toSize, toText, toTime, toUrl } from '@picturedesk/transport'
import { sizesOf } from './files.ts'
import type { components } from './generated/schema.ts'
import type { ShutterstockKind } from './kinds.ts'
import { manifest } from './manifest.ts'
import { toDay } from './to-day.ts'
import { toRenditions } from './to-renditions.ts'

type Schemas = components['schemas']

/** An asset of any kind, as Shutterstock sends it. */
export type WireAsset = Schemas['Image'] | Schemas['Video'] | Schemas['Audio']

type Loose = Partial<Omit<Schemas['Image'], 'assets'>> &
  Partial<Omit<Schemas['Video'], 'assets'>> &
  Partial<Omit<Schemas['Audio'], 'assets'>>

/** Maps an asset. Searches tell less of it than `assets.get` does. */
export function toAsset(wire: WireAsset, kind: ShutterstockKind, context: MapContext): Asset {
  const loose = wire as Loose
  const [largest] = sizesOf(wire.assets, kind, context)
    .filter(({ width = 0, height = 0 }) => width > 0 && height > 0)
    .toSorted((a, b) => (b.width ?? 0) - (a.width ?? 0))
  const aspect = toSize(loose.aspect, 'aspect', context)
  const categories = loose.categories?.flatMap(({ id }) => toId(id) ?? [])
  return {
    id: qualifiedId(manifest.id, kind, wire.id),
    provider: manifest.id,
    kind,
    title: toText(loose.title),
    description: toText(wire.description),
    keywords: wire.keywords,
    creator: creatorOf(loose),
    pageUrl: toUrl(wire.url, 'url', context),
    aspectRatio: aspect || undefined,
    width: largest?.width,
    height: largest?.height,
    duration: toSize(loose.duration, 'duration', context),
    imageType: toText(loose.image_type),
    editorial: loose.is_editorial,
    mature: wire.is_adult,
    releases: releasesOf(loose),
    categoryIds: categories,
    publishedAt:
      toTime(loose.published_time, undefined, 'published_time', context) ??
      toDay(wire.added_date, 'added_date', context),
    updatedAt: toTime(loose.updated_time, undefined, 'updated_time', context),
    renditions: toRenditions(wire.assets, kind, context),
    raw: rawOf(wire),
  }
}

/** Music names its artists. For the rest there is the id of a contributor, and no name. */
function creatorOf({ artists = [], contributor }: Loose): Creator | undefined {
  const name = artists.flatMap((artist) => toText(artist.name) ?? []).join(', ')
  if (name !== '') return { name }
  const id = toId(contributor?.id)
  return id === undefined ? undefined : { id }
}

function releasesOf({ has_model_release: model, has_property_release: property }: Loose) {
  if (model === undefined && property === undefined) return undefined
  return { modelReleased: model, propertyReleased: property }
}
