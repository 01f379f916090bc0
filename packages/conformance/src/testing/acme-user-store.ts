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

/** What the vendor for trying the suite out knows of the users of its customers. */
export class AcmeUserStore {
  readonly #favorites = new Map<string, readonly Place[]>()
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

  recents(user: string, order?: UserOrder): readonly string[] {
    const { add = [], remove } = order ?? {}
    const after = [...add, ...(this.#recents.get(user) ?? [])].filter((id) => id !== remove)
    this.#recents.set(user, after)
    return after
  }
}
