/** The options of an order that only Shutterstock has: `vendorOptions.shutterstock`. */
export interface ShutterstockOrderOptions {
  /** That an editorial asset is used for editorial purposes alone. Offers of such assets require it. */
  readonly editorialAcknowledgement?: boolean | undefined
  /** `search_id` of the page, in its `raw`, that found the asset. */
  readonly searchId?: string | undefined
}
