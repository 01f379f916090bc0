import type { AnyProvider, CapabilityName } from '@picturedesk/provider'

/** A method of a capability, of which the types are not known. */
export type Method = (...args: readonly unknown[]) => unknown

/** A provider's method, bound to its capability. `undefined` when the provider lacks it. */
export function findMethod(
  provider: AnyProvider,
  capability: CapabilityName,
  method: string,
): Method | undefined {
  const members = provider[capability] as Readonly<Record<string, unknown>> | undefined
  const found = members?.[method]
  return typeof found === 'function' ? found.bind(members) : undefined
}

/**
 * Makes a function that finds the method of a row, and binds it once for each provider. The providers
 * must be copies, whose methods never change.
 */
export function methodFinder({
  capability,
  method,
}: {
  readonly capability: CapabilityName
  readonly method: string
}): (provider: AnyProvider) => Method | undefined {
  const found = new WeakMap<AnyProvider, { readonly bound: Method | undefined }>()
  return (provider) => {
    let kept = found.get(provider)
    if (kept === undefined) {
      kept = { bound: findMethod(provider, capability, method) }
      found.set(provider, kept)
    }
    return kept.bound
  }
}
