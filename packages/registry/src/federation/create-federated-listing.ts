import { type CallOptions, type Clock, elapsed, type Page } from '@picturedesk/provider'
import type { Cursors, FederatedListing, FederatedPage } from './federated-listing.ts'
import type { FederationOptions } from './federation-options.ts'
import { FederationRun, type RunOptions } from './federation-run.ts'
import { asTheyArrive } from './order/as-they-arrive.ts'
import { interleave } from './order/interleave.ts'
import type { Leg } from './source-run.ts'

/** How one provider is asked for its first page, or for all pages. */
export interface ListingLeg<T, Id extends string = string>
  extends Omit<Leg<T, Id>, 'once' | 'open'> {
  /** May throw. */
  readonly first: (options: CallOptions) => PromiseLike<Page<T> | undefined>
  /** May throw. */
  readonly pages: (options: CallOptions) => AsyncIterable<Page<T>>
}

/** The options that bound a call, whichever method is called. */
type Call<T> = Pick<FederationOptions<T>, 'order' | 'timeout' | 'pageTimeout' | 'signal'> & {
  readonly clock: Clock
}

/** A page, and the providers to ask for the next page. */
interface Loaded<T, Id extends string> {
  readonly page: FederatedPage<T, Id>
  readonly rest: readonly FirstLeg<T, Id>[]
}

type FirstLeg<T, Id extends string> = Omit<ListingLeg<T, Id>, 'pages'>

/**
 * Makes one listing of the listings of several providers.
 * @param choose Whom to ask. The listing rejects with the error that it throws.
 */
export function createFederatedListing<T, Id extends string>(
  choose: () => readonly ListingLeg<T, Id>[],
  options: Call<T>,
): FederatedListing<T, Id> {
  let latest: FederationRun<T, Id> | undefined
  let first: Promise<FederatedPage<T, Id>> | undefined

  const run = (legs: () => readonly Leg<T, Id>[], call: RunOptions<T>): FederationRun<T, Id> => {
    latest = new FederationRun(legs, call)
    return latest
  }

  const load = async (
    legs: () => readonly FirstLeg<T, Id>[],
    { order = interleave, ...call }: Call<T> & Pick<RunOptions<T>, 'deadline' | 'mayFail'>,
  ): Promise<Loaded<T, Id>> => {
    const reading = run(() => legs().map(onePage), { ...call, order })
    const items: T[] = []
    for await (const item of reading) items.push(item)
    const rest = reading.sources.flatMap(({ leg, last }) => {
      const cursor = last?.nextCursor
      if (last === undefined || cursor === undefined) return []
      return [{ ...leg, cursor, first: (its: CallOptions) => last.next(its) }]
    })
    const next: FederatedPage<T, Id>['next'] = async (override) => {
      if (rest.length === 0) return undefined
      return (await load(() => rest, { ...options, ...override })).page
    }
    return { page: { items, cursors: cursorsOf(rest), report: reading.report, next }, rest }
  }

  async function* pages(): AsyncGenerator<FederatedPage<T, Id>, void, undefined> {
    const { timeout, clock } = options
    const deadline = timeout === undefined ? undefined : elapsed(clock) + timeout
    let { page, rest } = await load(choose, { ...options, deadline })
    yield page
    while (rest.length > 0) {
      const legs = rest
      ;({ page, rest } = await load(() => legs, { ...options, deadline, mayFail: true }))
      yield page
    }
  }

  return {
    get report() {
      latest ??= new FederationRun(() => choose().map(allPages), {
        clock: options.clock,
        order: asTheyArrive,
      })
      return latest.report
    },
    // biome-ignore lint/suspicious/noThenProperty: a listing is awaitable by design
    then: (fulfilled, rejected) => {
      first ??= load(choose, options).then(({ page }) => page)
      return first.then(fulfilled, rejected)
    },
    pages,
    [Symbol.asyncIterator]: () =>
      run(() => choose().map(allPages), { ...options, order: options.order ?? asTheyArrive }),
  }
}

function onePage<T, Id extends string>(leg: FirstLeg<T, Id>): Leg<T, Id> {
  async function* open(options: CallOptions): AsyncGenerator<Page<T>, void, undefined> {
    const page = await leg.first(options)
    if (page !== undefined) yield page
  }
  return { ...leg, once: true, open }
}

function allPages<T, Id extends string>(leg: ListingLeg<T, Id>): Leg<T, Id> {
  return { ...leg, once: false, open: leg.pages }
}

function cursorsOf<Id extends string>(
  legs: readonly Pick<Leg<unknown, Id>, 'provider' | 'cursor'>[],
): Cursors<Id> {
  return Object.fromEntries(legs.map(({ provider, cursor }) => [provider, cursor])) as Cursors<Id>
}
