import { type Collection, type CollectionItem, qualifiedId } from '@picturedesk/provider'
import { type MapContext, rawOf, toCount, toTime, toUrl } from '@picturedesk/transport'
import type { components } from './generated/schema.ts'
import type { ShutterstockKind } from './kinds.ts'
import { manifest } from './manifest.ts'

type Schemas = components['schemas']

/** Maps a collection. Its cover is told by id alone, so that there is no picture of it. */
export function toCollection(
  wire: Schemas['Collection'],
  kind: ShutterstockKind,
  context: MapContext,
): Collection {
  return {
    id: qualifiedId(manifest.id, kind, wire.id),
    name: wire.name,
    assetCount: toCount(wire.total_item_count, 'total_item_count', context),
    shareUrl: toUrl(wire.share_url, 'share_url', context),
    createdAt: toTime(wire.created_time, undefined, 'created_time', context),
    updatedAt:
      toTime(wire.items_updated_time, undefined, 'items_updated_time', context) ??
      toTime(wire.updated_time, undefined, 'updated_time', context),
    raw: rawOf(wire),
  }
}

/** Maps an asset of a collection. */
export function toCollectionItem(
  wire: Schemas['CollectionItem'],
  kind: ShutterstockKind,
  context: MapContext,
): CollectionItem {
  return {
    assetId: qualifiedId(manifest.id, kind, wire.id),
    addedAt: toTime(wire.added_time, undefined, 'added_time', context),
    raw: rawOf(wire),
  }
}
