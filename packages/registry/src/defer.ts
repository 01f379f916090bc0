import type { Answer } from './method-shapes.ts'

/** What listings of all sorts have in common. */
export interface Paged<Page, Item> extends PromiseLike<Page>, AsyncIterable<Item> {
  pages(): AsyncIterable<Page>
}

/**
 * Finds out whom to call. It resolves to a function that makes the call rather than to
 * the answer, since a promise of a listing would be one of its first page.
 */
export type Prepare<Answered> = () => Promise<() => Answered>

/** Answers at once for a call that can be made only later: found, loaded, or refused. */
export const defer: Readonly<Record<Answer, (prepare: Prepare<unknown>) => unknown>> = {
  promise: (prepare) => deferredPromise(prepare as Prepare<Promise<unknown>>),
  listing: (prepare) => deferredListing(prepare as Prepare<Paged<unknown, unknown>>),
  items: (prepare) => deferredItems(prepare as Prepare<AsyncIterable<unknown>>),
}

async function deferredPromise<T>(prepare: Prepare<Promise<T>>): Promise<T> {
  const call = await prepare()
  return call()
}

async function* deferredItems<T>(prepare: Prepare<AsyncIterable<T>>): AsyncGenerator<T> {
  const call = await prepare()
  yield* call()
}

/** A listing that is prepared when it is awaited or iterated, so that this can fail there too. */
export function deferredListing<Page, Item>(
  prepare: Prepare<Paged<Page, Item>>,
): Paged<Page, Item> {
  let prepared: Promise<{ readonly listing: Paged<Page, Item> }> | undefined
  const open = (): Promise<{ readonly listing: Paged<Page, Item> }> => {
    prepared ??= prepare().then((call) => ({ listing: call() }))
    return prepared
  }
  return {
    // biome-ignore lint/suspicious/noThenProperty: a listing is awaitable by design
    then: (fulfilled, rejected) =>
      open()
        .then(({ listing }) => listing)
        .then(fulfilled, rejected),
    async *pages() {
      const { listing } = await open()
      yield* listing.pages()
    },
    async *[Symbol.asyncIterator]() {
      const { listing } = await open()
      yield* listing
    },
  }
}
