import type { Capabilities } from './capabilities/capabilities.ts'
import type { Manifest } from './manifest.ts'
import type { ProviderIdentity } from './provider.ts'

/**
 * Puts a manifest and what it claims together. That the two agree is checked where
 * providers meet others: by the registry, and by the conformance suite.
 * @param members The capabilities, and whatever else the provider offers (its raw client, say).
 * @example
 * export function createAcme(options: AcmeOptions): Acme {
 *   return defineProvider(manifest, { search: createSearch(options) })
 * }
 */
export function defineProvider<Id extends string, Members extends Partial<Capabilities>>(
  manifest: Manifest<Id>,
  members: Members,
): ProviderIdentity<Id> & Readonly<Members> {
  const { specVersion, id, name } = manifest
  return Object.freeze({ specVersion, id, name, manifest, ...members })
}
