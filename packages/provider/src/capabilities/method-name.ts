import type { Capabilities, CapabilityName } from './capabilities.ts'
import type { MethodTraits } from './method-traits.ts'
import { capabilityTable } from './table.ts'

/**
 * A method of the interface, such as `search.similar`.
 * Releases that only add may bring more: have a default branch where you tell them apart.
 */
export type MethodName = {
  [Name in CapabilityName]: `${Name}.${keyof Capabilities[Name] & string}`
}[CapabilityName]

/** The names of all capabilities, in the order of the table. */
export function capabilityNames(): readonly CapabilityName[] {
  return Object.keys(capabilityTable) as CapabilityName[]
}

/** The names of all methods, in the order of the table. */
export function methodNames(): readonly MethodName[] {
  return Object.entries(capabilityTable).flatMap(([capability, methods]) =>
    Object.keys(methods).map((method) => `${capability}.${method}` as MethodName),
  )
}

/** The capability and the method of a name; `undefined` when the interface has no such method. */
export function splitMethodName(
  name: string,
): { readonly capability: CapabilityName; readonly method: string } | undefined {
  const [capability = '', method = '', ...more] = name.split('.')
  if (more.length > 0 || !Object.hasOwn(capabilityTable, capability)) return undefined
  if (!Object.hasOwn(capabilityTable[capability as CapabilityName], method)) return undefined
  return { capability: capability as CapabilityName, method }
}

/** The row of a method, such as `search.similar`; `undefined` when the interface has none. */
export function methodTraits(name: MethodName): MethodTraits
export function methodTraits(name: string): MethodTraits | undefined
export function methodTraits(name: string): MethodTraits | undefined {
  const parts = splitMethodName(name)
  return parts && capabilityTable[parts.capability][parts.method]
}

/** Which argument of a method is the call's options: always the last. */
export function optionsAt({ parameters }: MethodTraits): number {
  return parameters.length - 1
}
