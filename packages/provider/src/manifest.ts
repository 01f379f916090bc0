import type { Capabilities, CapabilityName } from './capabilities/capabilities.ts'
import type { MethodName } from './capabilities/method-name.ts'
import type { AssetKind } from './model/asset-kind.ts'

/**
 * The claims of a provider as static data, readable without loading the provider. The conformance
 * suite tests that the provider has exactly the claimed methods.
 */
export interface Manifest<Id extends string = string, Kind extends AssetKind = AssetKind> {
  /** Version of this interface. */
  readonly specVersion: 'v1'
  /** Short name, lower case: `[a-z][a-z0-9-]*`. Ids of assets start with it. */
  readonly id: Id
  /** Name for people. */
  readonly name: string
  /** Kinds of asset that it serves; empty for providers without assets. */
  readonly kinds: readonly Kind[]
  /** Claimed methods, by capability. */
  readonly capabilities: {
    readonly [Name in CapabilityName]?: readonly (keyof Capabilities[Name] & string)[]
  }
  /** The method that each of the vendor's operations serves, by operationId in the spec. */
  readonly operations: Readonly<Record<string, MethodName>>
}
