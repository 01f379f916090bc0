import type { Capabilities, CapabilityName } from './capabilities/capabilities.ts'
import type { Manifest } from './manifest.ts'

/** The members that every provider has. */
export interface ProviderIdentity<Id extends string = string> {
  readonly specVersion: 'v1'
  readonly id: Id
  readonly name: string
  readonly manifest: Manifest<Id>
}

/** A provider that has at least the named capabilities. */
export type Provider<
  Names extends CapabilityName = never,
  Id extends string = string,
> = ProviderIdentity<Id> & Pick<Capabilities, Names>

/** A provider whose capabilities are not known at compile time. */
export type AnyProvider = ProviderIdentity & Partial<Capabilities>
