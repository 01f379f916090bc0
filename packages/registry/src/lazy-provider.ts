import {
  type AnyProvider,
  type CallOptions,
  type Capabilities,
  type CapabilityName,
  defineProvider,
  type Manifest,
  type ProviderIdentity,
} from '@picturedesk/provider'
import { defer } from './defer.ts'
import { loadWithin } from './load-within.ts'
import { type MethodShape, methodShape } from './method-shapes.ts'
import type { ProviderLoader } from './provider-loader.ts'

/**
 * Stands in for a provider that is not loaded yet: its identity, and the methods of the
 * interface that its manifest claims. What only the provider itself has, such as its
 * `client`, is on what `load` of the registry gives.
 */
export type LazyProvider<P extends AnyProvider = AnyProvider> = ProviderIdentity<P['id']> & {
  readonly [Name in keyof P as Extract<Name, CapabilityName>]: Interface<P[Name], Name>
}

/** Those members of a capability that the interface names. */
type Interface<Capability, Name> = Capability extends object
  ? Pick<Capability, keyof Capability & keyof Capabilities[Name & CapabilityName]>
  : Capability

type Method = (...args: readonly unknown[]) => unknown

/** Makes the stand-in. Nothing is loaded before one of its methods is called, or its listing read. */
export function createLazyProvider(manifest: Manifest, loader: ProviderLoader): LazyProvider {
  const capabilities = Object.entries(manifest.capabilities).map(([name, methods]) => {
    const capability = name as CapabilityName
    const members = (methods ?? []).flatMap((method) => {
      const shape = methodShape(capability, method)
      return shape === undefined ? [] : [[method, lazyMethod(loader, capability, method, shape)]]
    })
    return [capability, Object.fromEntries(members)]
  })
  return defineProvider(manifest, Object.fromEntries(capabilities) as Partial<Capabilities>)
}

function lazyMethod(
  loader: ProviderLoader,
  capability: CapabilityName,
  method: string,
  { answer, optionsAt }: MethodShape,
): Method {
  const on = (provider: AnyProvider, args: readonly unknown[]): unknown =>
    (provider[capability] as unknown as Record<string, Method>)[method]?.(...args)
  return (...args) =>
    defer[answer](async () => {
      const { loaded } = loader
      if (loaded !== undefined) return () => on(loaded, args)
      const options = (args[optionsAt] ?? {}) as CallOptions
      const { provider, timeout } = await loadWithin(loader, options)
      const left =
        timeout === options.timeout ? args : args.with(optionsAt, { ...options, timeout })
      return () => on(provider, left)
    })
}
