import { inPages } from './acme-page.ts'

/** A collection that the vendor keeps. */
interface Kept {
  readonly id: string
  readonly kind: string
  readonly name: string
  readonly holds: readonly string[]
}

/** The body of a call about collections. */
export interface CollectionOrder {
  readonly name?: string
  readonly kind?: string
  readonly add?: readonly string[]
  readonly drop?: readonly string[]
  readonly delete?: boolean
}

/** The collections of the account, of the vendor for trying the suite out. */
export class AcmeCollectionStore {
  #next = 70
  readonly #kept = new Map<string, Kept>()

  /** @returns `undefined` when there is no such collection */
  respond(id: string, what: string, asked: URLSearchParams, order?: CollectionOrder): unknown {
    if (id === '') return order === undefined ? this.#list(asked) : this.#create(order)
    const kept = this.#kept.get(id)
    if (kept === undefined) return undefined
    if (what === 'items')
      return inPages(
        kept.holds.map((thing) => ({ thing })),
        asked,
      )
    if (order !== undefined) return this.#change(kept, order)
    return told(kept)
  }

  #list(asked: URLSearchParams): object {
    const kind = asked.get('kind')
    const all = [...this.#kept.values()].filter((one) => kind === null || one.kind === kind)
    return inPages(all.map(told), asked)
  }

  #create({ name = '', kind = 'image' }: CollectionOrder): object {
    const made = { id: String(this.#next++), kind, name, holds: [] }
    this.#kept.set(made.id, made)
    return told(made)
  }

  #change(kept: Kept, order: CollectionOrder): object {
    if (order.delete) this.#kept.delete(kept.id)
    else {
      const added = (order.add ?? []).filter((path) => !kept.holds.includes(path))
      const holds = [...kept.holds, ...added].filter((path) => !order.drop?.includes(path))
      this.#kept.set(kept.id, { ...kept, name: order.name ?? kept.name, holds })
    }
    return {}
  }
}

function told({ id, kind, name, holds }: Kept): object {
  return { id, kind, name, count: holds.length, made: '2022-02-02' }
}
