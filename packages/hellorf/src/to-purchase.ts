import { type Account, type Asset, type Purchase, qualifiedId } from '@picturedesk/provider'
import { type MapContext, rawOf, toId, toMoney, toText } from '@picturedesk/transport'
import type { components } from './generated/schema.ts'
import type { HellorfKind } from './kinds.ts'
import { manifest } from './manifest.ts'
import { fromVendorTime } from './vendor-time.ts'
import { toBytes } from './wire-value.ts'

type Schemas = components['schemas']
type Id = Schemas['Id']

/** Maps an entry of the purchase history. */
export function toPurchase(
  wire: Schemas['PurchaseRecord'],
  kind: HellorfKind,
  currency: string,
  context: MapContext,
): Purchase {
  return {
    id: qualifiedId(manifest.id, kind, wire.id),
    provider: manifest.id,
    kind,
    assetId: qualifiedId(manifest.id, kind, wire.able_id),
    offer: offerOf(wire.plus_permission?.id, wire.plus_permission?.name),
    price: toMoney(wire.price, currency, 'list.price', context),
    licensee: toText(wire.warrant_name),
    endUser: toText(wire.third_user_id),
    account: accountOf(wire.plus_user?.id, wire.plus_user?.name),
    orderedBy: accountOf(wire.real_plus_user?.id, wire.real_plus_user?.name),
    size: toText(wire.asset_type),
    createdAt: fromVendorTime(wire.created_at, 'list.created_at', context),
    downloadedAt: fromVendorTime(wire.download_at, 'list.download_at', context),
    raw: rawOf(wire),
  }
}

/** Maps the detail of a purchase, together with its asset. */
export function toPurchaseDetail(
  wire: Schemas['Purchase'],
  asset: Asset,
  currency: string,
  context: MapContext,
): Purchase {
  return {
    id: qualifiedId(manifest.id, asset.kind, wire.id),
    provider: manifest.id,
    kind: asset.kind,
    assetId: asset.id,
    asset,
    offer: offerOf(wire.permission_id, wire.permission_name),
    price: toMoney(wire.price, currency, 'purchase.price', context),
    licensee: toText(wire.warrant_name),
    account: accountOf(wire.plus_user_id),
    orderedBy: accountOf(wire.real_plus_user_id),
    size: toText(wire.asset_type),
    contentSize: toText(wire.fileSize),
    approximateBytes: toBytes(wire.fileSize),
    createdAt: fromVendorTime(wire.created_at, 'purchase.created_at', context),
    raw: rawOf(wire),
  }
}

function offerOf(id: Id | undefined, name?: string | null): Purchase['offer'] {
  return { id: toId(id) ?? '', name: toText(name) }
}

function accountOf(wire: Id | undefined, name?: string | null): Account | undefined {
  const id = toId(wire)
  return id === undefined ? undefined : { id, name: toText(name) }
}
