import {
  type AnyProvider,
  type CallOptions,
  type Capabilities,
  type CapabilityName,
  InvalidArgumentError,
  type Listing,
  NotSupportedError,
  UnknownProviderError,
} from '@picturedesk/provider'
import { closest } from '../closest.ts'
import { createFederatedListing, type ListingLeg } from './create-federated-listing.ts'
import type { Cursors, FederatedListing } from './federated-listing.ts'
import type { Federation } from './federation.ts'
import type { FederationOptions } from './federation-options.ts'

/** What every query to several providers may have, whatever else is in it. */
interface Query<Id extends string> {
  readonly cursors?: Cursors<Id> | undefined
  readonly each?: { readonly [Provider in Id]?: object | undefined } | undefined
  readonly cursor?: unknown
}

/** A listing method, of which the types of query and item are not known. */
type ListMethod = (query: object, options: CallOptions) => Listing<never>

/**
 * Asks several providers at once.
 * @example
 * const { search } = federate([createHellorf(), createOgq()])
 * const hits = search.assets({ text: '云南' }, { timeout: 3000 })
 * for await (const hit of hits) console.log(hit.id)
 */
export function federate<P extends AnyProvider>(providers: readonly P[]): Federation<P['id']> {
  type Id = P['id']
  // A Map, so that an id such as `constructor` finds nothing.
  const byId = new Map<string, P>(providers.map((provider) => [provider.id, provider]))

  const get = (id: string): P => {
    const provider = byId.get(id)
    if (provider !== undefined) return provider
    const available = [...byId.keys()]
    throw new UnknownProviderError({ id, available, suggestion: closest(id, available) })
  }

  function list<Name extends CapabilityName>(
    name: Name,
    method: keyof Capabilities[Name] & string,
  ): (query?: Query<Id>, options?: FederationOptions<never, Id>) => FederatedListing<never, Id> {
    const feature = `${name}.${method}`
    const find = (provider: P): ListMethod | undefined => {
      const capability = provider[name] as Readonly<Record<string, ListMethod>> | undefined
      return capability?.[method]?.bind(capability)
    }

    const ask = (provider: P, query: object, options: CallOptions): Listing<never> => {
      const found = find(provider)
      if (found !== undefined) return found(query, options)
      const others = providers.filter((other) => find(other) !== undefined).map(({ id }) => id)
      throw new NotSupportedError({
        provider: provider.id,
        feature,
        remedy: `Providers that have it: ${others.join(', ')}.`,
      })
    }

    return (query = {}, options = {}) => {
      const { cursors, each, ...common } = query
      const { providers: ids = [...byId.keys()], order, timeout, signal, ...rest } = options

      const wanted = (id: Id): boolean =>
        cursors === undefined || (Object.hasOwn(cursors, id) && cursors[id] !== undefined)

      const leg = (provider: P): ListingLeg<never, Id> => {
        const id: Id = provider.id
        const cursor = cursors?.[id] ?? null
        const own = { ...common, ...each?.[id], ...(cursor !== null && { cursor }) }
        const open = (call: CallOptions) => ask(provider, own, { ...rest, ...call })
        return { provider: id, method: feature, cursor, first: open, pages: (c) => open(c).pages() }
      }

      const choose = (): readonly ListingLeg<never, Id>[] => {
        if (common.cursor !== undefined)
          throw new InvalidArgumentError({
            field: 'cursor',
            allowed: 'left out, since each provider has one of its own: give `cursors`',
            value: common.cursor,
          })
        for (const id of Object.keys({ ...cursors, ...each })) get(id)
        const chosen = [...new Set(ids)].map(get)
        if (!chosen.some(find))
          throw new NotSupportedError({
            feature,
            remedy: `None of the providers asked has it: ${ids.join(', ') || 'there is none'}.`,
          })
        return chosen.filter(({ id }) => wanted(id)).map(leg)
      }

      return createFederatedListing(choose, { order, timeout, signal })
    }
  }

  return {
    search: { assets: list('search', 'assets'), byImage: list('search', 'byImage') },
    topics: { list: list('topics', 'list') },
    licensing: { history: list('licensing', 'history') },
    favorites: { list: list('favorites', 'list') },
    recents: { list: list('recents', 'list') },
  } as unknown as Federation<Id>
}
