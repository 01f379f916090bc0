import type { Capabilities } from './capabilities/capabilities.ts'
import type { Manifest } from './manifest.ts'
import type { ProviderIdentity } from './provider.ts'

/**
 * Joins a manifest and the capabilities that it claims. Registry and conformance suite check that
 * the two agree; this function does not.
 * @param members The capabilities, and other members of the provider, such as its connection.
 * @example
 * export function createAcme(options: AcmeOptions): Acme {
 *   return defineProvider(manifest, { search: createSearch(options) })
 * }
 */
export function defineProvider<Id extends string, Members extends Partial<Capabilities>>(
  manifest: Manifest<Id>,
  members: Members,
): ProviderIdentity<Id> & Readonly<NoInfer<Members>> {
  const { specVersion, id, name } = manifest
  return Object.freeze({ specVersion, id, name, manifest, ...members })
}
