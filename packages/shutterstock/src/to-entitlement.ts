import type { Entitlement } from '@picturedesk/provider'
import { type MapContext, rawOf, toCount, toText, toTime } from '@picturedesk/transport'
import type { components } from './generated/schema.ts'
import type { ShutterstockKind } from './kinds.ts'
import { manifest } from './manifest.ts'

type Subscription = components['schemas']['Subscription']

/** The unit of what an allotment counts. */
export const UNIT = 'downloads'

/** Maps a subscription. */
export function toEntitlement(wire: Subscription, context: MapContext): Entitlement {
  const { allotment } = wire
  const at = (member: string): string => `allotment.${member}`
  return {
    id: wire.id,
    name: toText(wire.description),
    kinds: kindsOf(wire),
    license: toText(wire.license),
    remaining: toCount(allotment?.downloads_left, at('downloads_left'), context),
    limit: toCount(allotment?.downloads_limit, at('downloads_limit'), context),
    unit: allotment && UNIT,
    resetsAt: toTime(allotment?.end_time, undefined, at('end_time'), context),
    expiresAt: toTime(wire.expiration_time, undefined, 'expiration_time', context),
    raw: rawOf(wire),
  }
}

/** The kinds of which the interface knows. A subscription can be for others, such as editorial. */
export function kindsOf({ formats, asset_type }: Subscription): ShutterstockKind[] | undefined {
  const words = new Set([...(formats ?? []).map((format) => format.media_type), asset_type])
  const named = manifest.kinds.filter((kind) => words.has(kind))
  return named.length > 0 ? named : undefined
}
