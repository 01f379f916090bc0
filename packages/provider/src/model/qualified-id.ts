import { type AssetKind, isAssetKind } from './asset-kind.ts'

/**
 * Id of an asset, topic or purchase that is unique over all providers:
 * `<provider>:<kind>/<vendor's id>`, such as `hellorf:image/363488282`.
 * IPTC plus:ImageSupplierImageID, schema.org identifier.
 */
export type QualifiedId<Provider extends string = string> = `${Provider}:${AssetKind}/${string}`

/** The parts of a {@link QualifiedId}. */
export interface QualifiedIdParts {
  readonly provider: string
  readonly kind: AssetKind
  /** The id as the vendor writes it, slashes and colons included. */
  readonly vendorId: string
}

const PATTERN = /^([^:]+):([^/]+)\/(.+)$/s

/** Makes the qualified id for a vendor's id. */
export function qualifiedId<P extends string>(
  provider: P,
  kind: AssetKind,
  vendorId: string | number,
): QualifiedId<P> {
  return `${provider}:${kind}/${vendorId}`
}

/**
 * Splits an id at the first colon and at the first slash after it. `undefined` for texts that are
 * no qualified id, also for those of an unknown kind.
 */
export function parseQualifiedId(id: string): QualifiedIdParts | undefined {
  const match = PATTERN.exec(id)
  if (match === null) return undefined
  const [, provider = '', kind, vendorId = ''] = match
  return isAssetKind(kind) ? { provider, kind, vendorId } : undefined
}
