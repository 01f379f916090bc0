import { qualifiedId, type ReportedSale, type Sale } from '@picturedesk/provider'
import { type MapContext, rawOf, toId, toText, toUrl } from '@picturedesk/transport'
import type { components } from './generated/schema.ts'
import { manifest } from './manifest.ts'

/** The only kind that OGQ serves here. */
const [KIND] = manifest.kinds

/** Maps an image that a user bought. */
export function toSale(wire: components['schemas']['Purchase'], context: MapContext): Sale {
  const id = qualifiedId(manifest.id, KIND, wire.contentId)
  const url = toUrl(wire.contentUrl, 'contentUrl', context)
  const raw = rawOf(wire)
  return {
    provider: manifest.id,
    kind: KIND,
    assetId: id,
    asset: {
      id,
      provider: manifest.id,
      kind: KIND,
      title: toText(wire.contentName),
      renditions: url === undefined ? [] : [{ role: 'thumbnail', url }],
      raw,
    },
    reference: toId(wire.orderNo),
    raw,
  }
}

/** A sale as it was reported. OGQ's response says no more than that it was taken. */
export function toReported({ assetId, offerId, ...told }: ReportedSale, payload: unknown): Sale {
  const { reference, price, soldAt, provider } = told
  const offer = { id: offerId }
  return { provider, kind: KIND, assetId, reference, offer, price, soldAt, raw: rawOf(payload) }
}
