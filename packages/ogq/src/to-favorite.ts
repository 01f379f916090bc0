import type { Favorite } from '@picturedesk/provider'
import { type MapContext, rawOf, toCount } from '@picturedesk/transport'
import type { components } from './generated/schema.ts'
import { toAsset } from './to-asset.ts'

/**
 * Maps an entry of a user's favorites.
 * @param index Place of the entry in the whole list. It is the ordering where OGQ's is not a number.
 */
export function toFavorite(
  wire: components['schemas']['Favorite'],
  context: MapContext,
  index: number,
): Favorite {
  return {
    asset: toAsset(wire.image, context),
    ordering: toCount(wire.ordering, 'ordering', context) ?? index,
    raw: rawOf(wire),
  }
}
