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
  return new CombinedListing(choose, options)
}

/** A class, because an object literal with a getter costs more than all other work of a small page. */
class CombinedListing<T, Id extends string> implements FederatedListing<T, Id> {
  readonly #choose: () => readonly ListingLeg<T, Id>[]
  readonly #options: Call<T>
  #latest: FederationRun<T, Id> | undefined
  #first: Promise<FederatedPage<T, Id>> | undefined

  constructor(choose: () => readonly ListingLeg<T, Id>[], options: Call<T>) {
    this.#choose = choose
    this.#options = options
  }

  get report(): FederatedListing<T, Id>['report'] {
    const { clock } = this.#options
    this.#latest ??= new FederationRun(this.#allPages, { clock, order: asTheyArrive })
    return this.#latest.report
  }

  // biome-ignore lint/suspicious/noThenProperty: a listing is awaitable by design
  then<R = FederatedPage<T, Id>, E = never>(
    fulfilled?: ((page: FederatedPage<T, Id>) => R | PromiseLike<R>) | null,
    rejected?: ((reason: unknown) => E | PromiseLike<E>) | null,
  ): Promise<R | E> {
    this.#first ??= this.#load(this.#choose, this.#options).then(({ page }) => page)
    return this.#first.then(fulfilled, rejected)
  }

  async *pages(): AsyncGenerator<FederatedPage<T, Id>, void, undefined> {
    const { timeout, clock } = this.#options
    const deadline = timeout === undefined ? undefined : elapsed(clock) + timeout
    const call = { ...this.#options, deadline }
    let { page, rest } = await this.#load(this.#choose, call)
    yield page
    while (rest.length > 0) {
      const legs = rest
      ;({ page, rest } = await this.#load(() => legs, { ...call, mayFail: true }))
      yield page
    }
  }

  [Symbol.asyncIterator](): FederationRun<T, Id> {
    return this.#run(this.#allPages, {
      ...this.#options,
      order: this.#options.order ?? asTheyArrive,
    })
  }

  readonly #allPages = (): readonly Leg<T, Id>[] => this.#choose().map(allPages)

  #run(legs: () => readonly Leg<T, Id>[], call: RunOptions<T>): FederationRun<T, Id> {
    this.#latest = new FederationRun(legs, call)
    return this.#latest
  }

  async #load(
    legs: () => readonly FirstLeg<T, Id>[],
    { order = interleave, ...call }: Call<T> & Pick<RunOptions<T>, 'deadline' | 'mayFail'>,
  ): Promise<Loaded<T, Id>> {
    const reading = this.#run(() => legs().map(onePage), { ...call, order })
    const items = await reading.all()
    const rest = reading.sources.flatMap(({ leg, last }) => {
      const cursor = last?.nextCursor
      if (last === undefined || cursor === undefined) return []
      return [{ ...leg, cursor, first: (its: CallOptions) => last.next(its) }]
    })
    const next: FederatedPage<T, Id>['next'] = async (override) => {
      if (rest.length === 0) return undefined
      return (await this.#load(() => rest, { ...this.#options, ...override })).page
    }
    return { page: { items, cursors: cursorsOf(rest), report: reading.report, next }, rest }
  }
}

function onePage<T, Id extends string>(leg: FirstLeg<T, Id>): Leg<T, Id> {
  const open = (options: CallOptions): AsyncIterator<Page<T>> => ({
    // Not async, since each promise on the way costs as much as a small item.
    next: () => leg.first(options).then(toResult) as Promise<IteratorResult<Page<T>>>,
  })
  return { ...leg, once: true, open }
}

function toResult<T>(page: T | undefined): IteratorResult<T, undefined> {
  return page === undefined ? { done: true, value: undefined } : { done: false, value: page }
}

function allPages<T, Id extends string>(leg: ListingLeg<T, Id>): Leg<T, Id> {
  return {
    ...leg,
    once: false,
    open: (options) => leg.pages(options)[Symbol.asyncIterator](),
  }
}

function cursorsOf<Id extends string>(
  legs: readonly Pick<Leg<unknown, Id>, 'provider' | 'cursor'>[],
): Cursors<Id> {
  return Object.fromEntries(legs.map(({ provider, cursor }) => [provider, cursor])) as Cursors<Id>
}
