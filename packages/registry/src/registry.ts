import type {
  AnyProvider,
  AssetKind,
  Assets,
  Capabilities,
  CapabilityName,
  Licensing,
  Manifest,
  Search,
  Topics,
} from '@picturedesk/provider'

/** The provider of a union that has this id. */
export type ProviderWithId<P extends AnyProvider, Id extends string> = P extends unknown
  ? Id extends P['id']
    ? P
    : never
  : never

/** Those providers of a union that have a capability, or may have it, with it present. */
export type Supporting<P extends AnyProvider, Name extends CapabilityName> = P extends unknown
  ? P extends Pick<Capabilities, Name>
    ? P
    : Name extends keyof P
      ? P & Pick<Capabilities, Name>
      : never
  : never

/** What a provider must claim to be found. Every member that is given must hold. */
export interface ProviderFilter {
  /** Such as `search`: at least one of its methods is claimed. */
  readonly capability?: CapabilityName | undefined
  /** Such as `search.similar`. */
  readonly method?: `${CapabilityName}.${string}` | undefined
  readonly kind?: AssetKind | undefined
  /** operationId in the vendor's spec. */
  readonly operation?: string | undefined
}

/**
 * Providers side by side. `assets`, `search`, `topics` and `licensing` pass each
 * call on to the provider that its id names, and reject with an
 * InvalidArgumentError when it is no id, an UnknownProviderError when no such
 * provider is registered, a NotSupportedError when that one lacks the method.
 */
export interface Registry<P extends AnyProvider = AnyProvider> {
  /**
   * The provider with this id.
   * @throws UnknownProviderError lists what is there
   */
  get<Id extends P['id']>(id: Id): ProviderWithId<P, Id>
  /** Whether there is such a provider; narrows an id that comes from outside. */
  has(id: string): id is P['id']
  /** Every manifest, in the order of registration. */
  list(): readonly Manifest<P['id']>[]
  /** The manifests of the providers that claim all of this, in the order of registration. */
  find(filter: ProviderFilter): readonly Manifest<P['id']>[]
  /** The providers that have a capability, in the order of registration. */
  supporting<Name extends CapabilityName>(capability: Name): readonly Supporting<P, Name>[]
  readonly assets: Assets
  readonly search: Required<Pick<Search, 'similar'>>
  readonly topics: Pick<Topics, 'get'>
  readonly licensing: Required<Omit<Licensing, 'history'>>
}
