import type { Capabilities, CapabilityName } from './capabilities/capabilities.ts'
import type { MethodName } from './capabilities/method-name.ts'
import type { AssetKind } from './model/asset-kind.ts'

/**
 * What a provider claims of itself: static data, readable without loading the
 * provider. The conformance suite tests what is claimed, and that nothing else is there.
 */
export interface Manifest<Id extends string = string, Kind extends AssetKind = AssetKind> {
  /** Version of this interface. */
  readonly specVersion: 'v1'
  /** Short name, lower case: `[a-z][a-z0-9-]*`. Ids of assets start with it. */
  readonly id: Id
  /** Name for people. */
  readonly name: string
  /** Kinds of asset; empty for providers that serve none. */
  readonly kinds: readonly Kind[]
  /** Methods, by capability. */
  readonly capabilities: {
    readonly [Name in CapabilityName]?: readonly (keyof Capabilities[Name] & string)[]
  }
  /** The vendor's operations (operationId in its spec) and the method that each serves. */
  readonly operations: Readonly<Record<string, MethodName>>
}
