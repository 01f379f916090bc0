import {
  type CAPABILITIES,
  type Capabilities,
  type CapabilityName,
  capabilityTable,
  type MethodName,
  type MethodTraits,
} from '@picturedesk/provider'
import type { Method } from './method.ts'

/** A row of the capability table, with where it stands. */
export interface Row {
  readonly capability: CapabilityName
  readonly method: string
  /** Both together, such as `search.similar`. */
  readonly name: MethodName
  readonly traits: MethodTraits
}

/** Methods by capability. */
export type Methods = Readonly<Record<string, Readonly<Record<string, Method>>>>

/**
 * Makes methods of the rows of the capability table.
 * @param make Gives `undefined` for a row that is left out.
 */
export function makeMethods(make: (row: Row) => Method | undefined): Methods {
  const capabilities = Object.entries(capabilityTable).flatMap(([name, rows]) => {
    const capability = name as CapabilityName
    const methods = Object.entries(rows).flatMap(([method, traits]) => {
      const made = make({ capability, method, name: `${name}.${method}` as MethodName, traits })
      return made === undefined ? [] : [[method, made] as const]
    })
    return methods.length === 0 ? [] : [[name, Object.fromEntries(methods)] as const]
  })
  return Object.fromEntries(capabilities)
}

/** The methods of a capability whose rows in the capability table have these traits. */
export type MethodsWith<Name extends CapabilityName, Traits> = {
  [Key in keyof Capabilities[Name]]-?: Key extends keyof Rows<Name>
    ? Rows<Name>[Key] extends Traits
      ? Key
      : never
    : never
}[keyof Capabilities[Name]]

/** The capabilities that have at least one such method. */
export type CapabilitiesWith<Traits> = {
  [Name in CapabilityName]: [MethodsWith<Name, Traits>] extends [never] ? never : Name
}[CapabilityName]

type Rows<Name extends CapabilityName> = (typeof CAPABILITIES)[Name]
