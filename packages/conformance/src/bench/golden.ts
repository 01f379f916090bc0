import type { Asset, Finding, Offer, Purchase, QualifiedId, Tag } from '@picturedesk/provider'

/** Members of `Of` with the values that must come out; those of objects within likewise. */
export type Pinned<Of> = {
  readonly [Member in keyof Of]?: Of[Member] extends readonly (infer Item)[] | undefined
    ? readonly Pinned<Item>[]
    : Of[Member]
}

/** An asset and what it means. `editorial` has to be stated, as `undefined` where the vendor does not tell. */
export type GoldenAsset = Omit<Pinned<Asset>, 'offers'> & {
  readonly id: QualifiedId
  readonly editorial: boolean | undefined
  readonly offers?: readonly Pinned<Offer>[] | undefined
}

/** A purchase of the first asset that a search finds. `price` has to be stated, as `undefined` where there is none. */
export type GoldenPurchase = Pinned<Purchase> & { readonly price: Purchase['price'] }

/** Labels of the suite's picture. */
export interface GoldenTags {
  readonly tags: readonly Pinned<Tag>[]
  readonly objects?:
    | readonly { readonly type: string; readonly tags: readonly Pinned<Tag>[] }[]
    | undefined
}

/**
 * Values that cannot be derived: what the vendor's documentation says comes out. Of a list, the
 * first items are enough; whatever an item or an object has must be stated.
 */
export interface Golden {
  /** One of each kind that the manifest claims. */
  readonly asset?: GoldenAsset | readonly GoldenAsset[] | undefined
  readonly purchase?: GoldenPurchase | undefined
  readonly tags?: GoldenTags | undefined
  /** Findings about the suite's picture. */
  readonly findings?: readonly Pinned<Finding>[] | undefined
  /**
   * The first thing of each listing that anyone may read, such as categories and entitlements: by the
   * method and, where each kind has things of its own, the kind: `categories.list video`.
   */
  readonly listed?: Readonly<Record<string, Readonly<Record<string, unknown>>>> | undefined
  /** Findings about the first of `products`. */
  readonly product?: readonly Pinned<Tag>[] | undefined
}
