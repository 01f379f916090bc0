import {
  type AnyProvider,
  claimProblems,
  type Manifest,
  manifestProblems,
} from '@picturedesk/provider'
import { canonical } from './canonical.ts'
import { isModule } from './is-module.ts'

/** Why a provider cannot be used, in words. Empty when it can. */
export function providerProblems(provider: AnyProvider): string[] {
  const { manifest } = provider
  const broken = manifestProblems(manifest)
  if (broken.length > 0) return broken
  const problems = claimProblems(manifest, provider)
  for (const member of ['specVersion', 'id', 'name'] as const) {
    if (provider[member] !== manifest[member]) {
      problems.push(
        `its ${member} is ${JSON.stringify(provider[member])}, but its manifest says ${JSON.stringify(manifest[member])}`,
      )
    }
  }
  return problems
}

/** Why what a plugin's `load` gave cannot be used, or is not what the plugin's manifest promised. */
export function loadedProblems(provider: AnyProvider, promised: Manifest): string[] {
  if (typeof provider !== 'object' || provider === null)
    return [`load() must give a provider, but gave ${describe(provider)}`]
  if (isModule(provider))
    return [
      'load() must give a provider, but gave a module ' +
        '(call the function of the module that makes the provider)',
    ]
  const problems = providerProblems(provider)
  if (problems.length > 0) return problems
  if (provider.id !== promised.id)
    return [`load() must give provider "${promised.id}", but gave "${provider.id}"`]
  const members = ['name', 'kinds', 'capabilities', 'operations'] as const
  return members
    .filter((member) => canonical(provider.manifest[member]) !== canonical(promised[member]))
    .map(
      (member) =>
        `\`${member}\` of the loaded provider is ${canonical(provider.manifest[member])}, ` +
        `but the plugin's manifest says ${canonical(promised[member])}`,
    )
}

function describe(value: unknown): string {
  return value === null ? 'null' : typeof value
}
