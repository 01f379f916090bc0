import type { Recent } from '@picturedesk/provider'
import { type MapContext, rawOf } from '@picturedesk/transport'
import type { components } from './generated/schema.ts'
import { toAsset } from './to-asset.ts'

/** Maps an entry of the images that a user used last. */
export function toRecent(wire: components['schemas']['Recent'], context: MapContext): Recent {
  return { id: String(wire.recentId), asset: toAsset(wire.image, context), raw: rawOf(wire) }
}
