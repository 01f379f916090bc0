/** What listings of all kinds have in common. */
export interface Paged<Page, Item> extends PromiseLike<Page>, AsyncIterable<Item> {
  pages(): AsyncIterable<Page>
}
