import type { Offer } from '@picturedesk/provider'
import { type MapContext, rawOf, toMoney, toSize, toText } from '@picturedesk/transport'
import type { components } from './generated/schema.ts'
import { toBytes } from './wire-value.ts'

type Schemas = components['schemas']
type Permission = Schemas['ImagePermission'] & Partial<Schemas['VideoPermission']>

/** Maps an offer, which Hellorf calls a permission. */
export function toOffer(wire: Permission, currency: string, context: MapContext): Offer {
  return {
    id: String(wire.id),
    name: wire.name ?? '',
    price: toMoney(wire.price, currency, 'permissions.price', context),
    description: toText(wire.text),
    format: toText(wire.format),
    width: toSize(wire.width, 'permissions.width', context),
    height: toSize(wire.height, 'permissions.height', context),
    dpi: toSize(wire.dpi, 'permissions.dpi', context),
    contentSize: toText(wire.size),
    approximateBytes: toBytes(wire.size),
    requires: ['licensee'],
    raw: rawOf(wire),
  }
}
