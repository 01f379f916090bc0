import {
  type AnyProvider,
  type CallOptions,
  type Capabilities,
  type CapabilityName,
  claims,
  defineProvider,
  type Manifest,
  optionsAt,
  type ProviderIdentity,
} from '@picturedesk/provider'
import { defer } from '../calls/defer.ts'
import { type Method, methodFinder } from '../calls/method.ts'
import { makeMethods, type Row } from '../calls/rows.ts'
import { loadWithin } from './load-within.ts'
import type { ProviderLoader } from './provider-loader.ts'

/**
 * The stand-in for a provider that is not loaded yet. It has the provider's identity, and the
 * methods of the interface that its manifest claims. Members that only this provider has, such as
 * its `connection`, are on the provider that `load` of the registry gives.
 */
export type LazyProvider<P extends AnyProvider = AnyProvider> = ProviderIdentity<P['id']> & {
  readonly [Name in keyof P as Extract<Name, CapabilityName>]: Interface<P[Name], Name>
}

/** Those members of a capability that the interface has. */
type Interface<Capability, Name> = Capability extends object
  ? Pick<Capability, keyof Capability & keyof Capabilities[Name & CapabilityName]>
  : Capability

/** Makes a stand-in. It loads the provider when a method is called, or a listing is read. */
export function createLazyProvider(manifest: Manifest, loader: ProviderLoader): LazyProvider {
  const capabilities = makeMethods((row) =>
    claims(manifest, row.name) ? lazyMethod(loader, row) : undefined,
  )
  return defineProvider(manifest, capabilities as Partial<Capabilities>)
}

function lazyMethod(loader: ProviderLoader, row: Row): Method {
  const { traits } = row
  const at = optionsAt(traits)
  const find = methodFinder(row)
  const on = (provider: AnyProvider, args: readonly unknown[]): unknown => find(provider)?.(...args)
  return (...args) =>
    defer[traits.answers](async () => {
      const { loaded } = loader
      if (loaded !== undefined) return () => on(loaded, args)
      const options = (args[at] ?? {}) as CallOptions
      const { provider, timeout } = await loadWithin(loader, options)
      const left = timeout === options.timeout ? args : args.with(at, { ...options, timeout })
      return () => on(provider, left)
    })
}
