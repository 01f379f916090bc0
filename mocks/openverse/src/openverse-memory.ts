import { type JsonObject, objectsIn } from '@picturedesk/mocks'
import { hasWords, readWords } from './find-words.ts'
import { type ImageFilter, passes } from './image-filter.ts'

/** A search; beside `q` the other words do not count. */
export interface SearchQuery extends ImageFilter {
  /** Counted from 1. */
  readonly page: number
  readonly pageSize: number
  readonly q?: string | undefined
  readonly title?: string | undefined
  readonly tags?: string | undefined
  readonly creator?: string | undefined
  /** Whether the latest come first. */
  readonly newestFirst: boolean
}

/** Related images are at most so many. */
const MOST_RELATED = 10

/** What Openverse knows: a catalogue that never changes. It gives bodies in the vendor's form. */
export class OpenverseMemory {
  readonly #images: ReadonlyMap<string, JsonObject>

  constructor(catalogue: readonly JsonObject[]) {
    this.#images = new Map(catalogue.map((image) => [String(image['id']), image]))
  }

  /** The names of the data sets that images come from. */
  get sources(): ReadonlySet<string> {
    return new Set([...this.#images.values()].map((image) => String(image['source'])))
  }

  /**
   * A page of the results. As with the vendor, an empty page counts no results.
   *
   * @param origin the origin by which the vendor was called; links lead there
   */
  search(query: SearchQuery, origin: string): JsonObject {
    const { page, pageSize } = query
    const found = [...this.#images.values()].filter(
      (image) => passes(image, query) && isFound(image, query),
    )
    if (query.newestFirst) found.sort((a, b) => (indexedOn(a) < indexedOn(b) ? 1 : -1))
    const results = found.slice((page - 1) * pageSize, page * pageSize).map((image) => ({
      ...linked(image, origin),
      fields_matched: matchedFields(image, query.q),
    }))
    const count = results.length === 0 ? 0 : found.length
    return {
      result_count: count,
      page_count: Math.ceil(count / pageSize),
      page_size: pageSize,
      page,
      results,
    }
  }

  /** An image; undefined when the id is unknown. */
  image(id: string, origin: string): JsonObject | undefined {
    const image = this.#images.get(id)
    return image && linked(image, origin)
  }

  /** Images that share a tag or a word of the title with one; undefined when that does not exist. */
  related(id: string, origin: string): JsonObject | undefined {
    const image = this.#images.get(id)
    if (!image) return undefined
    const own = [...tagsOf(image), ...titleOf(image).split(/\s+/)].filter(Boolean)
    const results = [...this.#images.values()]
      .filter((other) => {
        if (other === image || other['mature'] === true) return false
        const words = [...tagsOf(other), ...titleOf(other).split(/\s+/)]
        return own.length === 0
          ? image['creator'] !== null && other['creator'] === image['creator']
          : own.some((word) => words.includes(word))
      })
      .slice(0, MOST_RELATED)
      .map((other) => ({ ...linked(other, origin), fields_matched: [] }))
    return {
      result_count: results.length,
      page_count: 1,
      page_size: MOST_RELATED,
      page: 1,
      results,
    }
  }
}

function isFound(image: JsonObject, { q, title, tags, creator }: SearchQuery): boolean {
  if (q !== undefined)
    return hasWords([titleOf(image), ...tagsOf(image)].join('\n'), readWords(q), 'all')
  const inField = (text: string, words: string | undefined): boolean =>
    words === undefined || hasWords(text, readWords(words), 'any')
  return (
    inField(titleOf(image), title) &&
    inField(tagsOf(image).join('\n'), tags) &&
    inField(String(image['creator'] ?? ''), creator)
  )
}

function matchedFields(image: JsonObject, q = ''): string[] {
  const words = readWords(q)
  return [
    ...(hasWords(titleOf(image), words, 'any') ? ['title'] : []),
    ...(hasWords(tagsOf(image).join('\n'), words, 'any') ? ['tags.name'] : []),
  ]
}

/** In lower case. */
function titleOf({ title }: JsonObject): string {
  return String(title ?? '').toLowerCase()
}

/** In lower case. */
function tagsOf({ tags }: JsonObject): string[] {
  return objectsIn(tags).map(({ name }) => String(name).toLowerCase())
}

function indexedOn(image: JsonObject): string {
  return String(image['indexed_on'] ?? '')
}

/** An image whose links lead to where the vendor was called. */
function linked(image: JsonObject, origin: string): JsonObject {
  const self = `${origin}/v1/images/${image['id']}/`
  return {
    ...image,
    thumbnail: `${self}thumb/`,
    detail_url: self,
    related_url: `${self}related/`,
  }
}
