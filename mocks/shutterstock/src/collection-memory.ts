import { type ExampleBook, type JsonObject, objectsIn, type PageRequest } from '@picturedesk/mocks'
import { type Kind, operations } from './kinds.ts'
import { payloadOf } from './payload-of.ts'
import { pageOf } from './search.ts'

interface Remembered {
  record: JsonObject
  readonly items: Map<string, JsonObject>
}

/** The customer's collections of one kind. */
export class CollectionMemory {
  readonly #kind: Kind
  readonly #clock: { now(): number }
  readonly #examples: ExampleBook
  readonly #collections = new Map<string, Remembered>()
  #nextId = 0

  constructor(kind: Kind, examples: ExampleBook, clock: { now(): number }) {
    this.#kind = kind
    this.#clock = clock
    this.#examples = examples
    this.reset()
  }

  reset(): void {
    const { collections, items, created } = operations[this.#kind]
    this.#collections.clear()
    this.#nextId = Number(payloadOf(this.#examples, created)['id'])
    const [first, ...rest] = objectsIn(payloadOf(this.#examples, collections)['data'])
    const listed = objectsIn(payloadOf(this.#examples, items)['data'])
    if (first) this.#remember(first, listed)
    for (const record of rest) this.#remember(record, [])
  }

  list(page: PageRequest): JsonObject {
    return pageOf([...this.#collections.values()], page, shown)
  }

  get(id: string): JsonObject | undefined {
    const found = this.#collections.get(id)
    return found && shown(found)
  }

  items(id: string, page: PageRequest): JsonObject | undefined {
    const found = this.#collections.get(id)
    return found && pageOf([...found.items.values()], page, (item) => item)
  }

  create(name: unknown): JsonObject {
    const id = String(this.#nextId++)
    const now = this.#now()
    this.#remember({ id, name, created_time: now, updated_time: now }, [])
    return { id }
  }

  /** False if there is no such collection, here and below. */
  rename(id: string, name: unknown): boolean {
    const found = this.#collections.get(id)
    if (found) found.record = { ...found.record, name, updated_time: this.#now() }
    return found !== undefined
  }

  delete(id: string): boolean {
    return this.#collections.delete(id)
  }

  add(id: string, assetIds: readonly string[]): boolean {
    const found = this.#collections.get(id)
    for (const assetId of assetIds)
      if (found && !found.items.has(assetId))
        found.items.set(assetId, {
          id: assetId,
          media_type: this.#kind,
          added_time: this.#now(),
        })
    return found !== undefined
  }

  remove(id: string, assetIds: readonly string[]): boolean {
    const found = this.#collections.get(id)
    for (const assetId of assetIds) found?.items.delete(assetId)
    return found !== undefined
  }

  #remember(record: JsonObject, items: readonly JsonObject[]): void {
    const byId = new Map(items.map((item) => [String(item['id']), item]))
    this.#collections.set(String(record['id']), { record, items: byId })
  }

  #now(): string {
    return new Date(this.#clock.now()).toISOString()
  }
}

function shown({ record, items }: Remembered): JsonObject {
  return { ...record, total_item_count: items.size }
}
