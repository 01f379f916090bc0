import type { Answers } from '@picturedesk/provider'
import type { Paged } from './paged.ts'

/**
 * Finds out which provider to call. It resolves to a function that makes the call, not to the
 * result of the call, because a promise of a listing would resolve to the listing's first page.
 */
export type Prepare<Result> = () => Promise<() => Result>

/** Returns at once the result of a call that can be made only later, or is refused later. */
export const defer: Readonly<Record<Answers, (prepare: Prepare<unknown>) => unknown>> = {
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

/** A listing that is prepared when it is first awaited or iterated, and fails there if at all. */
function deferredListing<Page, Item>(prepare: Prepare<Paged<Page, Item>>): Paged<Page, Item> {
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
