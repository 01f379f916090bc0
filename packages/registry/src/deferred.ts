/** What listings of all sorts have in common. */
interface Paged<Page, Item> extends PromiseLike<Page>, AsyncIterable<Item> {
  pages(): AsyncIterable<Page>
}

/** Opens a listing when it is awaited or iterated, so that finding it can fail there too. */
export function deferred<Page, Item>(open: () => Paged<Page, Item>): Paged<Page, Item> {
  let opened: Paged<Page, Item> | undefined
  const once = (): Paged<Page, Item> => {
    opened ??= open()
    return opened
  }
  return {
    // biome-ignore lint/suspicious/noThenProperty: a listing is awaitable by design
    then: (fulfilled, rejected) => Promise.resolve().then(once).then(fulfilled, rejected),
    async *pages() {
      yield* once().pages()
    },
    async *[Symbol.asyncIterator]() {
      yield* once()
    },
  }
}
