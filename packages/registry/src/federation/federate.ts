import {
  type AnyProvider,
  type CallOptions,
  type Clock,
  DuplicateProviderError,
  InvalidArgumentError,
  InvalidProviderError,
  kindsOf,
  type Listing,
  type MethodName,
  NotSupportedError,
  systemClock,
  type Warning,
} from '@picturedesk/provider'
import { type Method, methodFinder } from '../calls/method.ts'
import { makeMethods, type Row } from '../calls/rows.ts'
import { findProvider } from '../checks/find-provider.ts'
import type { RegistryOptions } from '../registry/registry-options.ts'
import { idOf } from '../snapshot/snapshot-plugin.ts'
import { snapshotUnclaimed } from '../snapshot/snapshot-provider.ts'
import { UnreadableError } from '../snapshot/unreadable-error.ts'
import { createFederatedListing, type ListingLeg } from './create-federated-listing.ts'
import type { Cursors, FederatedListing } from './federated-listing.ts'
import type { Federation } from './federation.ts'
import type { FederationOptions } from './federation-options.ts'

/** The members that every query to several providers may have. */
interface Query<Id extends string> {
  readonly cursors?: Cursors<Id> | undefined
  readonly each?: { readonly [Provider in Id]?: object | undefined } | undefined
  readonly cursor?: unknown
  readonly kind?: unknown
}

/** A listing method, of which the types of query and item are not known. */
type ListMethod = (query: object, options: CallOptions) => Listing<never>

/**
 * Asks several providers at once.
 * @throws InvalidProviderError when a provider cannot be read
 * @throws DuplicateProviderError
 * @example
 * const { search } = federate([createHellorf(), createOgq()])
 * const hits = search.assets({ text: '云南' }, { timeout: 3000 })
 * for await (const hit of hits) console.log(hit.id)
 */
export function federate<P extends AnyProvider>(
  providers: readonly P[],
  { clock = systemClock }: RegistryOptions = {},
): Federation<P['id']> {
  return federateChecked(snapshots(providers), clock)
}

function snapshots<P extends AnyProvider>(providers: readonly P[]): P[] {
  const byId = new Map<string, P>()
  for (const [index, original] of providers.entries()) {
    const provider = snapshot(original, index)
    const { id, name } = provider
    const other = byId.get(id)
    if (other !== undefined) throw new DuplicateProviderError({ id, names: [other.name, name] })
    byId.set(id, provider)
  }
  return [...byId.values()]
}

function snapshot<P extends AnyProvider>(original: P, index: number): P {
  try {
    return snapshotUnclaimed(original)
  } catch (error) {
    if (!UnreadableError.isInstance(error)) throw error
    const { message, cause } = error
    throw new InvalidProviderError({
      provider: idOf(original) ?? `providers[${index}]`,
      problems: [message],
      cause,
    })
  }
}

/** The same for providers of a registry, which were checked when they were registered. */
export function federateChecked<P extends AnyProvider>(
  providers: readonly P[],
  clock: Clock,
): Federation<P['id']> {
  type Id = P['id']
  const byId = new Map<string, P>(providers.map((provider) => [provider.id, provider]))

  function list(row: Row) {
    const { name } = row
    const { takesKind } = row.traits
    const find = methodFinder(row) as (provider: P) => ListMethod | undefined

    /** Whether a provider has the method, for a kind that was asked for. */
    const serves = (provider: P, kind: unknown): boolean =>
      find(provider) !== undefined &&
      (kind === undefined || takesKind !== true || hasKind(provider, name, kind))

    const ask = (provider: P, query: Query<Id>, options: CallOptions): Listing<never> => {
      const found = find(provider)
      const kind = found && query.kind
      if (found !== undefined && serves(provider, kind)) return found(query, options)
      const others = providers.filter((other) => serves(other, kind)).map(({ id }) => id)
      throw new NotSupportedError({
        provider: provider.id,
        feature: featureOf(name, kind),
        remedy:
          others.length === 0
            ? 'No other provider supports it.'
            : `Providers that support it: ${others.join(', ')}.`,
      })
    }

    return (
      query: Query<Id> = {},
      options: FederationOptions<never, Id> = {},
    ): FederatedListing<never, Id> => {
      const { cursors, each, ...common } = query
      const {
        providers: ids = [...byId.keys()],
        order,
        timeout,
        pageTimeout,
        signal,
        onWarning,
        ...rest
      } = options

      const wanted = (id: Id): boolean =>
        cursors === undefined || (Object.hasOwn(cursors, id) && cursors[id] !== undefined)

      const leg = (provider: P): ListingLeg<never, Id> => {
        const id: Id = provider.id
        const cursor = cursors?.[id] ?? null
        const own = { ...common, ...each?.[id], ...(cursor !== null && { cursor }) }
        const named = onWarning && ((one: Warning) => onWarning({ ...one, provider: id }))
        const open = (call: CallOptions) =>
          ask(provider, own, { ...rest, ...call, ...(named && { onWarning: named }) })
        return { provider: id, method: name, cursor, first: open, pages: (c) => open(c).pages() }
      }

      const choose = (): readonly ListingLeg<never, Id>[] => {
        if (common.cursor !== undefined)
          throw new InvalidArgumentError({
            field: 'cursor',
            allowed: 'left out, because each provider has a cursor of its own',
            value: common.cursor,
            remedy: 'Pass the `cursors` of an earlier page instead.',
          })
        for (const id in cursors) findProvider(byId, id)
        for (const id in each) findProvider(byId, id)
        const chosen = Array.from(new Set(ids), (id) => findProvider(byId, id))
        const kindFor = ({ id }: P): unknown =>
          (each?.[id as Id] as Query<Id> | undefined)?.kind ?? common.kind
        if (!chosen.some((provider) => serves(provider, kindFor(provider))))
          throw new NotSupportedError({
            feature: featureOf(name, chosen.some(find) ? common.kind : undefined),
            remedy:
              ids.length === 0
                ? 'No provider was asked.'
                : `None of the providers that were asked supports it: ${ids.join(', ')}.`,
          })
        return chosen.filter(({ id }) => wanted(id)).map(leg)
      }

      return createFederatedListing(choose, { clock, order, timeout, pageTimeout, signal })
    }
  }

  return makeMethods((row) =>
    row.traits.federated === true ? (list(row) as Method) : undefined,
  ) as unknown as Federation<Id>
}

/** A provider whose manifest cannot be read decides by itself. */
function hasKind({ manifest }: Partial<AnyProvider>, method: MethodName, kind: unknown): boolean {
  const kinds: readonly unknown[] | undefined = manifest && kindsOf(manifest, method)
  return !Array.isArray(kinds) || kinds.includes(kind)
}

/** What is not supported: a method, or a kind of it. */
function featureOf(method: MethodName, kind: unknown): string {
  return kind === undefined ? method : `kind ${JSON.stringify(kind)} of ${method}`
}
