import type { AssetKind } from './asset-kind.ts'

/**
 * Id of an asset, topic or purchase that is unique over all providers:
 * `<provider>:<kind>/<vendor's id>`, such as `hellorf:image/363488282`.
 * A vendor with several spaces of ids for one kind names the space in its own part, such as
 * `shutterstock:image/editorial/9926131a`. IPTC plus:ImageSupplierImageID, schema.org identifier.
 */
export type QualifiedId<Provider extends string = string> = `${Provider}:${AssetKind}/${string}`

/** The parts of a {@link QualifiedId}. */
export interface QualifiedIdParts {
  readonly provider: string
  readonly kind: AssetKind
  /** The id as the vendor writes it, slashes and colons included. */
  readonly vendorId: string
}

const PATTERN = /^([^:]+):([a-z0-9]+(?:-[a-z0-9]+)*)\/(.+)$/s

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
 * no qualified id. The kind may be one that this version of the interface does not name: ids are
 * stored, and may be older or newer than the code that reads them.
 */
export function parseQualifiedId(id: string): QualifiedIdParts | undefined {
  const match = PATTERN.exec(id)
  if (match === null) return undefined
  const [, provider = '', kind, vendorId = ''] = match
  return { provider, kind: kind as AssetKind, vendorId }
}
