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
