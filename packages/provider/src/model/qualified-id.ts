import { type AssetKind, isAssetKind } from './asset-kind.ts'

/**
 * Names one thing of one provider, everywhere: `<provider>:<kind>/<vendor's id>`,
 * such as `hellorf:image/363488282`. Assets and purchases are named this way.
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

/** Writes the id of a vendor's thing. */
export function qualifiedId<P extends string>(
  provider: P,
  kind: AssetKind,
  vendorId: string | number,
): QualifiedId<P> {
  return `${provider}:${kind}/${vendorId}`
}

/** Reads an id: split at the first colon, then at the first slash. `undefined` when it is none. */
export function parseQualifiedId(id: string): QualifiedIdParts | undefined {
  const match = PATTERN.exec(id)
  if (match === null) return undefined
  const [, provider = '', kind, vendorId = ''] = match
  return isAssetKind(kind) ? { provider, kind, vendorId } : undefined
}
