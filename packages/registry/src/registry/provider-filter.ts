import {
  type AssetKind,
  type CapabilityName,
  claims,
  kindsOf,
  type Manifest,
  type MethodName,
} from '@picturedesk/provider'
import { checkKnown } from '../checks/check-known.ts'

/** What a provider must claim to be found. Every member that is given must hold. */
export interface ProviderFilter {
  /** Such as `search`: the provider claims at least one of its methods. */
  readonly capability?: CapabilityName | undefined
  /** Such as `search.similar`. */
  readonly method?: MethodName | undefined
  /** Served by the provider or, together with `method`, by that method. */
  readonly kind?: AssetKind | undefined
  /** operationId in the vendor's spec. */
  readonly operation?: string | undefined
}

/**
 * Makes a test of manifests from a filter.
 * @throws InvalidArgumentError when the interface has no such capability, method or kind
 */
export function matching(filter: ProviderFilter): (manifest: Manifest) => boolean {
  const { capability, method, kind, operation } = filter
  checkKnown('capability', capability)
  checkKnown('method', method)
  checkKnown('kind', kind)
  const kindsIn = (manifest: Manifest): readonly AssetKind[] =>
    method === undefined ? manifest.kinds : kindsOf(manifest, method)
  return (manifest) =>
    (capability === undefined || manifest.capabilities[capability] !== undefined) &&
    (method === undefined || claims(manifest, method)) &&
    (kind === undefined || kindsIn(manifest).includes(kind)) &&
    (operation === undefined || Object.hasOwn(manifest.operations, operation))
}
