import { inPages } from './acme-page.ts'

interface Place {
  readonly id: string
  readonly ordering: number
}

/** The body of a user's call. */
export interface UserOrder {
  readonly add?: readonly string[]
  readonly places?: readonly Place[]
  readonly remove?: string
}

/** A sale of a customer of the vendor's, as it was reported. */
export interface ReportedSale {
  readonly reference: string
  readonly thing: string
  readonly offer: string
  readonly price: string
  readonly currency: string
  readonly soldAt: string
  readonly userName?: string
}

/** What the vendor for trying the suite out knows of the users of its customers. */
export class AcmeUserStore {
  readonly #favorites = new Map<string, readonly Place[]>()
  readonly #sales = new Map<string, readonly ReportedSale[]>()
  readonly #recents = new Map<string, readonly string[]>()

  favorites(user: string, order?: UserOrder): readonly Place[] {
    const { add = [], places = [], remove } = order ?? {}
    const before = this.#favorites.get(user) ?? []
    const after = [...before, ...add.map((id, index) => ({ id, ordering: before.length + index }))]
      .map((one) => places.find(({ id }) => id === one.id) ?? one)
      .filter(({ id }) => id !== remove)
      .sort((a, b) => a.ordering - b.ordering)
    this.#favorites.set(user, after)
    return after
  }

  /** With a report, what was reported; otherwise all of a user's, the latest first. */
  sales(
    user: string,
    asked: URLSearchParams,
    { sale }: { readonly sale?: ReportedSale } = {},
  ): object {
    const before = this.#sales.get(user) ?? []
    if (sale === undefined) return inPages(before, asked)
    this.#sales.set(user, [sale, ...before])
    return sale
  }

  recents(user: string, order?: UserOrder): readonly string[] {
    const { add = [], remove } = order ?? {}
    const after = [...add, ...(this.#recents.get(user) ?? [])].filter((id) => id !== remove)
    this.#recents.set(user, after)
    return after
  }
}
