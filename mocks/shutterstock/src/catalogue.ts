import { type ExampleBook, isJsonObject, type JsonObject, objectsIn } from '@picturedesk/mocks'
import { type Kind, operations } from './kinds.ts'
import { objectAt, payloadOf } from './payload-of.ts'

/** What can be licensed, by name of the file; the full view alone has it. */
const LICENSABLE = /^(?:small|medium|huge|supersize)_jpg$|^vector_eps$|^(?:web|sd|hd|4k)$/

/** The assets of a kind that the spec's examples name, as searches and as details tell them. */
export class Catalogue {
  readonly #hits = new Map<string, JsonObject>()
  readonly #full = new Map<string, JsonObject>()
  readonly #template: JsonObject

  constructor(kind: Kind, examples: ExampleBook) {
    const { search, get } = operations[kind]
    this.#template = payloadOf(examples, get)
    for (const hit of objectsIn(payloadOf(examples, search)['data']))
      this.#hits.set(String(hit['id']), hit)
    for (const { status, value } of examples.of(get))
      if (status === 200 && isJsonObject(value)) this.#full.set(String(value['id']), value)
  }

  /** All assets in the order in which a search lists them. */
  get ids(): readonly string[] {
    return [...this.#hits.keys()]
  }

  hit(id: string): JsonObject | undefined {
    return this.#hits.get(id)
  }

  /** An asset in full: as documented, or made after the documented one. */
  full(id: string): JsonObject | undefined {
    const documented = this.#full.get(id)
    const hit = this.#hits.get(id)
    if (documented !== undefined || hit === undefined) return documented
    const { mosaic, ...files } = objectAt(hit, 'assets')
    const sizes = Object.entries(objectAt(this.#template, 'assets')).filter(([name]) =>
      LICENSABLE.test(name),
    )
    return {
      ...this.#template,
      ...hit,
      keywords: wordsOf(hit),
      assets: { ...files, ...Object.fromEntries(sizes) },
    }
  }

  /** What words are looked for in. */
  text(id: string): string {
    const full = this.full(id)
    const words = Array.isArray(full?.['keywords']) ? full['keywords'] : []
    return [full?.['title'], full?.['description'], ...words].join(' ').toLowerCase()
  }
}

function wordsOf({ title, description }: JsonObject): string[] {
  return `${title ?? ''} ${description ?? ''}`.toLowerCase().match(/\p{L}+/gu) ?? []
}
