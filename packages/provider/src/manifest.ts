import type { Capabilities, CapabilityName } from './capabilities/capabilities.ts'
import type { MethodName } from './capabilities/method-name.ts'
import type { AssetKind } from './model/asset-kind.ts'
import type { MediaForm } from './model/media-source.ts'
import type { RateLimit } from './rate-limit.ts'

/** The duties that the interface names. The type and all checks are derived from this list. */
export const DUTIES = ['credit', 'link-back', 'hotlink', 'report-usage'] as const

/** A duty of an application that shows a vendor's assets. */
export type Duty = (typeof DUTIES)[number]

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
  /** Forms of a picture that its methods take, such as `url`; absent for providers that take none. */
  readonly inputs?: readonly MediaForm[] | undefined
  /**
   * What the vendor's terms demand of an application that shows its assets. `credit`: name the
   * creator. `link-back`: link to the asset's page. `hotlink`: show the vendor's own URLs, without a
   * copy. `report-usage`: call `usage.report` on each use. Absent: not known; empty: nothing.
   */
  readonly duties?: readonly Duty[] | undefined
  /**
   * The description of the vendor's API that the package is made from. Its version rises as semver has it,
   * by what a change means for callers.
   */
  readonly spec?: { readonly version: string } | undefined
  /** Limits of the rate that the vendor documents. Absent: none is known. */
  readonly rateLimits?: readonly RateLimit[] | undefined
  /** Claimed methods, by capability. */
  readonly capabilities: {
    readonly [Name in CapabilityName]?: readonly (keyof Capabilities[Name] & string)[]
  }
  /**
   * Kinds that a method serves, where they are fewer than `kinds`, such as
   * `{ 'search.byImage': ['image'] }`. See `kindsOf`.
   */
  readonly methodKinds?: { readonly [Name in MethodName]?: readonly Kind[] } | undefined
  /**
   * Most items of one call of a method, such as `{ 'tagging.create': 1000 }`; of a method that divides its
   * items, most of each of its calls. Absent: not known.
   */
  readonly limits?: { readonly [Name in MethodName]?: number } | undefined
  /** Whether `tagging.list` gives the description with which `tagging.create` made a task. Absent: no. */
  readonly describesTasks?: boolean | undefined
  /** Whether each of its requests asks `beforeRequest` of its call first. Absent: not known. */
  readonly asksBeforeRequest?: boolean | undefined
  /** The method, or the methods, that each of the vendor's operations serves, by operationId in the spec. */
  readonly operations: Readonly<Record<string, MethodName | readonly MethodName[]>>
}
