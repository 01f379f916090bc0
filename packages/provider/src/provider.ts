import type { Capabilities, CapabilityName } from './capabilities/capabilities.ts'
import type { Manifest } from './manifest.ts'

/** What every provider has, whatever it can do. */
export interface ProviderIdentity<Id extends string = string> {
  readonly specVersion: 'v1'
  readonly id: Id
  readonly name: string
  readonly manifest: Manifest<Id>
}

/** A provider with at least the capabilities named. */
export type Provider<
  Names extends CapabilityName = never,
  Id extends string = string,
> = ProviderIdentity<Id> & Pick<Capabilities, Names>

/** A provider of which nothing is known beforehand. */
export type AnyProvider = ProviderIdentity & Partial<Capabilities>
