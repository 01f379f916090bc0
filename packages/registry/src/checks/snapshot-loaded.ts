import type { AnyProvider, Manifest } from '@picturedesk/provider'
import { type ProviderSnapshot, snapshotProvider } from '../snapshot/snapshot-provider.ts'
import { canonical } from './canonical.ts'
import { isModule } from './is-module.ts'

/**
 * Copies what a plugin's `load` gave, and checks that it is what the plugin's manifest promised.
 * @throws UnreadableError
 */
export function snapshotLoaded(loaded: unknown, promised: Manifest): ProviderSnapshot {
  if (typeof loaded !== 'object' || loaded === null)
    return refused(
      `load() must give a provider, but gave ${loaded === null ? 'null' : typeof loaded}`,
    )
  if (isModule(loaded))
    return refused(
      'load() must give a provider, but gave a module ' +
        '(call the function of the module that makes the provider)',
    )
  const snapshot = snapshotProvider(loaded as AnyProvider)
  if (snapshot.provider === undefined) return snapshot
  const { id, manifest } = snapshot.provider
  if (id !== promised.id)
    return refused(`load() must give provider "${promised.id}", but gave "${id}"`)
  const members = ['name', 'kinds', 'capabilities', 'methodKinds', 'operations'] as const
  const problems = members
    .filter((member) => canonical(manifest[member]) !== canonical(promised[member]))
    .map(
      (member) =>
        `\`${member}\` of the loaded provider is ${canonical(manifest[member])}, ` +
        `but the plugin's manifest says ${canonical(promised[member])}`,
    )
  return problems.length > 0 ? refused(...problems) : snapshot
}

function refused(...problems: readonly string[]): ProviderSnapshot {
  return { problems }
}
