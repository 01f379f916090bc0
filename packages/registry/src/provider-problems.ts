import {
  type AnyProvider,
  claimProblems,
  type Manifest,
  manifestProblems,
} from '@picturedesk/provider'

/** Why something cannot be used as a provider, in words; empty when it can. */
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

/** The same for what a plugin loaded, which must also be what the plugin's manifest promised. */
export function loadedProblems(provider: AnyProvider, promised: Manifest): string[] {
  if (typeof provider !== 'object' || provider === null)
    return [`load() gave ${describe(provider)}, not a provider`]
  if (isModule(provider))
    return ['load() gave a module, not a provider: call what the module exports to make it']
  const problems = providerProblems(provider)
  if (problems.length > 0) return problems
  if (provider.id !== promised.id)
    return [`load() gave "${provider.id}", but the plugin's manifest is of "${promised.id}"`]
  const members = ['name', 'kinds', 'capabilities', 'operations'] as const
  return members
    .filter((member) => canonical(provider.manifest[member]) !== canonical(promised[member]))
    .map(
      (member) =>
        `its ${member} ${member.endsWith('s') ? 'are' : 'is'} ${canonical(provider.manifest[member])}, ` +
        `but the plugin's manifest says ${canonical(promised[member])}`,
    )
}

/** JSON in which order does not show: that of members, and that of lists, which are sets here. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (Array.isArray(inner)) return inner.toSorted()
    if (typeof inner !== 'object' || inner === null) return inner
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}

/** What `import()` gives, taken for what it exports. */
export function isModule(value: object): boolean {
  return Object.prototype.toString.call(value) === '[object Module]'
}

function describe(value: unknown): string {
  return value === null ? 'null' : typeof value
}
