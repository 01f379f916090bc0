import {
  type AnyProvider,
  type Capabilities,
  type CapabilityName,
  capabilityNames,
  claimProblems,
  type Manifest,
  manifestProblems,
} from '@picturedesk/provider'
import type { Method } from '../calls/method.ts'
import { type Methods, makeMethods } from '../calls/rows.ts'
import { delegate } from '../middleware/delegate.ts'
import { checkedMethod } from '../results/checked-method.ts'
import { snapshotManifest } from './snapshot-manifest.ts'
import { readFrom } from './unreadable-error.ts'

/** A copy of a provider, or why there is none, in words. */
export type ProviderSnapshot =
  | { readonly provider: AnyProvider; readonly problems: readonly [] }
  | { readonly provider?: undefined; readonly problems: readonly string[] }

/** Providers that are copies already, such as those that a registry gives. */
const snapshots = new WeakSet<object>()

/**
 * Copies a provider and checks the copy. Later changes of the original have no effect on what the
 * interface has: its identity, its manifest and its methods. The results of these methods are
 * checked. Other members, such as its `connection`, stay the provider's own.
 * @throws UnreadableError
 */
export function snapshotProvider(original: AnyProvider): ProviderSnapshot {
  if (snapshots.has(original)) return { provider: original, problems: [] }
  const manifest = snapshotManifest(read(original, 'manifest')) as Manifest
  const broken = manifestProblems(manifest)
  if (broken.length > 0) return { problems: broken }

  const { provider, methods } = copyProvider(original, manifest, manifest.id)
  const problems = [
    ...(typeof read(original, 'then') === 'function'
      ? ['it must not have a method `then`, because a promise of it would call that']
      : []),
    ...claimProblems(manifest, methods as Partial<Capabilities>),
    ...identityProblems(provider, manifest),
  ]
  return problems.length > 0 ? { problems } : { provider, problems: [] }
}

/**
 * Copies a provider that nobody registers, so its claims do not count.
 * @throws UnreadableError
 */
export function snapshotUnclaimed<P extends AnyProvider>(original: P): P {
  if (snapshots.has(original)) return original
  const manifest = snapshotManifest(read(original, 'manifest')) as Manifest
  return copyProvider(original, manifest, String(read(original, 'id'))).provider as P
}

function copyProvider(
  original: AnyProvider,
  manifest: Manifest,
  id: string,
): { readonly provider: AnyProvider; readonly methods: Methods } {
  const capabilities = new Map(
    capabilityNames().flatMap((name) => {
      const capability = read(original, name)
      return typeof capability === 'object' && capability !== null ? [[name, capability]] : []
    }),
  )
  const methods = makeMethods((row) => {
    const capability = capabilities.get(row.capability)
    if (capability === undefined) return undefined
    const found = readFrom(row.name, () => Reflect.get(capability, row.method))
    if (typeof found !== 'function') return undefined
    return checkedMethod(id, row, found.bind(capability) as Method)
  })
  const provider = readFrom('its members', () => {
    const copied = Object.entries(methods).map(([name, own]) => {
      const capability = capabilities.get(name as CapabilityName) as object
      return [name, Object.freeze(delegate(capability, own))] as const
    })
    return Object.freeze(
      delegate(original, {
        specVersion: read(original, 'specVersion'),
        id: read(original, 'id'),
        name: read(original, 'name'),
        manifest,
        ...Object.fromEntries(copied),
      }),
    )
  })
  snapshots.add(provider)
  return { provider, methods }
}

function read(original: object, member: string): unknown {
  return readFrom(member, () => Reflect.get(original, member))
}

function identityProblems(
  identity: Readonly<Record<'specVersion' | 'id' | 'name', unknown>>,
  manifest: Manifest,
): string[] {
  return (['specVersion', 'id', 'name'] as const)
    .filter((member) => identity[member] !== manifest[member])
    .map(
      (member) =>
        `its ${member} is ${inWords(identity[member])}, ` +
        `but its manifest says ${JSON.stringify(manifest[member])}`,
    )
}

function inWords(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value) : describe(value)
}

function describe(value: unknown): string {
  return value === undefined || value === null ? String(value) : `a ${typeof value}`
}
