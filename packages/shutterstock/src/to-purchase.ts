import { type Purchase, qualifiedId } from '@picturedesk/provider'
import { isRecord, type MapContext, rawOf, toId, toText, toTime } from '@picturedesk/transport'
import type { components } from './generated/schema.ts'
import type { ShutterstockKind } from './kinds.ts'
import { manifest } from './manifest.ts'

type Schemas = components['schemas']
type License = Schemas['ImageLicense'] | Schemas['VideoLicense'] | Schemas['AudioLicense']

/**
 * Maps an entry of the history.
 * @param reference Name of the metadata field that carries the end user.
 */
export function toPurchase(
  wire: License,
  kind: ShutterstockKind,
  reference: string | undefined,
  context: MapContext,
): Purchase {
  const asset = (wire as Readonly<Partial<Record<ShutterstockKind, Schemas['LicensedAsset']>>>)[
    kind
  ]
  const subscription = toId(wire.subscription_id)
  const license = toText(wire.license)
  const size = toText(asset?.format?.size)
  const word = kind === 'audio' ? license : size
  const user = toText(wire.user?.username)
  const texts = textsOf(wire.metadata)
  const { [reference ?? '']: endUser, ...others } = texts
  const references = reference === undefined ? texts : others
  return {
    id: qualifiedId(manifest.id, kind, wire.id),
    provider: manifest.id,
    kind,
    assetId: qualifiedId(manifest.id, kind, asset?.id ?? ''),
    offer: subscription && word ? { id: `${subscription}/${word}` } : undefined,
    license,
    references: Object.keys(references).length > 0 ? references : undefined,
    endUser: reference === undefined ? undefined : endUser,
    orderedBy: user === undefined ? undefined : { id: user, name: user },
    size: kind === 'audio' ? undefined : size,
    createdAt: toTime(wire.download_time, undefined, 'data.download_time', context),
    raw: rawOf(wire),
  }
}

function textsOf(metadata: unknown): Record<string, string> {
  const entries = isRecord(metadata) ? Object.entries(metadata) : []
  return Object.fromEntries(
    entries.flatMap(([name, value]) => {
      const text = toId(value)
      return text === undefined ? [] : [[name, text]]
    }),
  )
}
