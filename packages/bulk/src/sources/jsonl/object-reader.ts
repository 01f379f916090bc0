import { CONTEXT_PREFIX, type ColumnOptions } from '../columns/column-options.ts'
import { isTextList, readList } from '../columns/list-cell.ts'
import type { SourceItem } from '../source-item.ts'

/** Names are told once, and are remembered for that. There may be new ones in each line. */
const MOST_NAMES = 1000

type Members = Readonly<Record<string, unknown>>

/** Makes inputs of objects: lines of a JSONL file, or rows of a query. */
export class ObjectReader {
  readonly #id: string
  readonly #url: string | undefined
  readonly #detections: string
  readonly #context: readonly string[]
  readonly #used: Set<string>
  readonly #onUnused: (name: string) => void

  constructor(options: ColumnOptions = {}) {
    const { idColumn = 'id', urlColumn, detectionsColumn = 'detections' } = options
    this.#id = idColumn
    this.#url = urlColumn
    this.#detections = detectionsColumn
    this.#context = options.contextColumns ?? []
    this.#onUnused = options.onUnusedColumn ?? (() => {})
    const url = urlColumn === undefined ? ['url', 'image'] : [urlColumn]
    this.#used = new Set([idColumn, ...url, detectionsColumn, ...this.#context, 'context', 'error'])
  }

  read(value: unknown, line: number): SourceItem {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return {
        line,
        problem: 'The line is JSON, but no object. Write one JSON object in each line.',
      }
    const members = value as Members
    const id = readId(own(members, this.#id))
    if (typeof id !== 'string') return { line, problem: `\`${this.#id}\` ${id.problem}` }
    try {
      const url = this.#readUrl(members)
      const detections = readTexts(own(members, this.#detections), this.#detections)
      const context = this.#readContext(members)
      this.#tellUnused(members)
      return {
        id,
        ...(url !== undefined && { url }),
        ...(detections && { detections }),
        ...(Object.keys(context).length > 0 && { context }),
        line,
      }
    } catch (error) {
      if (error instanceof Misfit) return { line, id, problem: error.message }
      throw error
    }
  }

  #readUrl(members: Members): string | undefined {
    const name = this.#url ?? 'url'
    const image = this.#url === undefined ? own(members, 'image') : undefined
    const nested = typeof image === 'object' && image !== null
    const value = own(members, name) ?? (nested ? own(image as Members, 'url') : undefined)
    if (value === undefined || value === null) {
      if (this.#url === undefined && !nested) return undefined
      throw new Misfit(`\`${name}\` is missing. Expected the URL of the picture.`)
    }
    if (typeof value === 'string' && value !== '') return value
    throw new Misfit(`\`${name}\` must be a URL. Received ${JSON.stringify(value)}.`)
  }

  #readContext(members: Members): Record<string, string | readonly string[]> {
    const context: [string, string | readonly string[]][] = []
    const nested = own(members, 'context') ?? {}
    if (typeof nested !== 'object' || Array.isArray(nested))
      throw new Misfit('`context` must be an object whose members are texts, or lists of texts.')
    const add = (name: string, value: unknown, at: string): void => {
      if (value === undefined || value === null || value === '') return
      context.push([name, readContextValue(value, at)])
    }
    for (const [name, value] of Object.entries(nested)) add(name, value, `context.${name}`)
    for (const name of this.#context) add(name, own(members, name), name)
    for (const [name, value] of Object.entries(members))
      if (name.startsWith(CONTEXT_PREFIX)) add(name.slice(CONTEXT_PREFIX.length), value, name)
    return Object.fromEntries(context)
  }

  #tellUnused(members: Members): void {
    if (this.#used.size > MOST_NAMES) return
    for (const name of Object.keys(members)) {
      if (this.#used.has(name) || name.startsWith(CONTEXT_PREFIX)) continue
      this.#used.add(name)
      this.#onUnused(name)
    }
  }
}

/** What makes a line unusable. */
class Misfit extends Error {}

function own(members: Members, name: string): unknown {
  return Object.hasOwn(members, name) ? members[name] : undefined
}

function readId(value: unknown): string | { readonly problem: string } {
  if (typeof value === 'string' && value !== '') return value
  if (typeof value === 'bigint' || Number.isSafeInteger(value)) return String(value)
  if (typeof value === 'number')
    return { problem: 'is a number that JavaScript cannot hold exactly. Write it as a text.' }
  if (value === undefined || value === null || value === '')
    return { problem: 'is missing. Give each input an id.' }
  return { problem: `must be a text or a whole number. Received ${JSON.stringify(value)}.` }
}

function readTexts(value: unknown, name: string): readonly string[] | undefined {
  if (value === undefined || value === null || value === '') return undefined
  const list = typeof value === 'string' ? readList(value) : value
  if (isTextList(list)) return list.length > 0 ? list : undefined
  throw new Misfit(`\`${name}\` must be a list of texts. Received ${JSON.stringify(value)}.`)
}

function readContextValue(value: unknown, name: string): string | readonly string[] {
  if (typeof value === 'string' || isTextList(value)) return value
  if (typeof value === 'bigint' || (typeof value === 'number' && Number.isFinite(value)))
    return String(value)
  throw new Misfit(`\`${name}\` must be a text, a number or a list of texts.`)
}
