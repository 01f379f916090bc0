import { isDeepStrictEqual } from 'node:util'
import { readDocument, YAML_OPTIONS } from '@picturedesk/openapi'
import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import { indented, inline, member } from './write-yaml.ts'

/** Keys from the root of a file. */
export type Keys = readonly (string | number)[]

/** An edit that cannot be made in a text as it is laid out. */
export class UneditableError extends Error {
  override readonly name = 'UneditableError'
}

/**
 * A YAML or JSON text that is changed at single places and keeps comments and layout everywhere else. What the
 * text says after each edit is compared with what it should say.
 */
export class YamlText {
  readonly #file: string
  #text: string

  constructor(text: string, file: string) {
    this.#text = text
    this.#file = file
  }

  get text(): string {
    return this.#text
  }

  /** What stands at a place; undefined when nothing does. */
  get(path: Keys): unknown {
    let value = this.#value()
    for (const key of path)
      value =
        typeof value === 'object' && value !== null
          ? (value as Record<string | number, unknown>)[key]
          : undefined
    return value
  }

  /** The line, from 1, of a place or of what is nearest around it. */
  lineOf(path: Keys): number {
    let node: unknown = this.#parse().contents
    let offset = 0
    for (const key of path) {
      const pair = isMap(node) ? pairOf(node, key) : undefined
      const next = pair ? pair.value : isSeq(node) ? node.items[Number(key)] : undefined
      if (next === undefined) break
      offset = startOf(pair ? pair.key : next)
      node = next
    }
    return this.#text.slice(0, offset).split('\n').length
  }

  /** Sets a member of the object at `path`: adds it at its end, or replaces its value. */
  set(path: Keys, key: string, value: unknown): void {
    this.#edit(
      (root) => {
        const object = inside(root, path) as Record<string, unknown>
        object[key] = value
      },
      (map) => {
        if (!isMap(map)) throw this.#not('an object', path)
        const pair = pairOf(map, key)
        if (pair && !isNode(pair.value)) throw this.#not('a value', [...path, key])
        return pair ? this.#replaced(map, pair, key, value) : this.#added(map, key, value)
      },
      path,
    )
  }

  /** Removes a member of the object at `path`, which has others. */
  remove(path: Keys, key: string): void {
    this.#edit(
      (root) => {
        delete (inside(root, path) as Record<string, unknown>)[key]
      },
      (map) => {
        const pair = isMap(map) ? pairOf(map, key) : undefined
        if (!isMap(map) || !pair || map.items.length < 2)
          throw this.#not(`an object with ${key} and others`, path)
        const at = map.items.indexOf(pair)
        const [before, after] = [map.items[at - 1], map.items[at + 1]]
        const end = (one: Pair): Node => (one.value ?? one.key) as Node
        if (map.flow)
          return after
            ? this.#spliced(startOf(pair.key), startOf(after.key), '')
            : this.#spliced(endOf(end(before as Pair)), endOf(end(pair)), '')
        const start = startOf(pair.key)
        // The first member may stand beside the dash of a list.
        const next = this.#lineAfter(end(pair))
        return before
          ? this.#spliced(this.#text.lastIndexOf('\n', start) + 1, next, '')
          : this.#spliced(start, startOf(after?.key), '')
      },
      path,
    )
  }

  /** Adds an item to the list at `path`. */
  append(path: Keys, value: unknown): void {
    this.#edit(
      (root) => (inside(root, path) as unknown[]).push(value),
      (list) => {
        if (!isSeq(list) || list.items.length === 0) throw this.#not('a list with items', path)
        const last = list.items.at(-1) as Node
        if (list.flow) return this.#spliced(endOf(last), endOf(last), `, ${this.#inline(value)}`)
        const text = indented(`- ${this.#inline(value)}`, this.#columnOf(list))
        return this.#inserted(this.#lineAfter(last), text)
      },
      path,
    )
  }

  /** Removes a text from the list at `path`. */
  removeItem(path: Keys, item: string): void {
    this.#edit(
      (root) => {
        const list = inside(root, path) as unknown[]
        list.splice(list.indexOf(item), 1)
      },
      (list) => {
        const at = isSeq(list)
          ? list.items.findIndex((one) => isScalar(one) && one.value === item)
          : -1
        if (!isSeq(list) || at < 0 || list.items.length < 2)
          throw this.#not(`a list with ${item} and others`, path)
        return this.#without(list, at)
      },
      path,
    )
  }

  #without(list: YAMLSeq, at: number): string {
    const [before, item, after] = [at - 1, at, at + 1].map((index) => list.items[index] as Node)
    if (!list.flow) {
      const start = this.#text.lastIndexOf('\n', startOf(item)) + 1
      return this.#spliced(start, this.#lineAfter(item as Node), '')
    }
    return after
      ? this.#spliced(startOf(item), startOf(after), '')
      : this.#spliced(endOf(before as Node), endOf(item as Node), '')
  }

  #replaced(map: YAMLMap, pair: Pair, key: string, value: unknown): string {
    const node = pair.value as Node
    const isBlock = isCollection(node) && !node.flow
    if (!isBlock && !isAlias(node) && (isMultiline(node, this.#text) === false || map.flow))
      return this.#spliced(startOf(node), endOf(node), this.#inline(value))
    const start = startOf(pair.key)
    const column = this.#columnAt(start)
    const text = indented(member(key, value), column).trimStart()
    return this.#spliced(start, this.#lineAfter(node), `${text}\n`)
  }

  #added(map: YAMLMap, key: string, value: unknown): string {
    const last = map.items.at(-1)
    if (map.flow || last === undefined) {
      if (!map.flow) throw this.#not('an object with members', [key])
      const text = `${this.#inline(key)}: ${this.#inline(value)}`
      const end = last ? endOf((last.value ?? last.key) as Node) : startOf(map) + 1
      return this.#spliced(end, end, last ? `, ${text}` : ` ${text} `)
    }
    const column = this.#columnAt(startOf(map.items[0]?.key))
    const at = this.#lineAfter((last.value ?? last.key) as Node)
    const [before] = map.items.slice(-2)
    const isSpaced =
      map.items.length > 1 &&
      /\n[ \t]*\n/.test(this.#text.slice(startOf(before?.key), startOf(last.key)))
    const text = indented(member(key, value), column)
    return this.#inserted(at, isSpaced ? `\n${text}` : text)
  }

  #inline(value: unknown): string {
    return this.#file.endsWith('.json') ? JSON.stringify(value) : inline(value)
  }

  #inserted(at: number, text: string): string {
    const before = this.#text.slice(0, at)
    const start = before === '' || before.endsWith('\n') ? '' : '\n'
    return this.#spliced(at, at, `${start}${text}\n`)
  }

  /** Where the line after the end of a node starts. */
  #lineAfter(node: Node): number {
    const end = endOf(node)
    if (end > 0 && this.#text[end - 1] === '\n') return end
    const next = this.#text.indexOf('\n', end)
    return next < 0 ? this.#text.length : next + 1
  }

  #columnOf(list: YAMLSeq): number {
    const start = this.#text.lastIndexOf('\n', startOf(list.items[0])) + 1
    return this.#text.slice(start).search(/\S/)
  }

  #columnAt(offset: number): number {
    return offset - (this.#text.lastIndexOf('\n', offset - 1) + 1)
  }

  #spliced(start: number, end: number, text: string): string {
    return this.#text.slice(0, start) + text + this.#text.slice(end)
  }

  #edit(change: (root: unknown) => unknown, write: (node: unknown) => string, path: Keys): void {
    const expected = unshared(this.#value())
    const node = path.length === 0 ? this.#parse().contents : this.#parse().getIn(path, true)
    if (!isNode(node)) throw this.#not('a value', path)
    if (isAlias(node)) throw this.#not('a value in place of an alias', path)
    const text = write(node)
    change(expected)
    let found: unknown
    try {
      found = readDocument(text, this.#file)
    } catch {
      found = undefined
    }
    if (!isDeepStrictEqual(found, expected))
      throw this.#not('a layout that can be changed at one place', path)
    this.#text = text
  }

  #parse(): Document.Parsed {
    return parseDocument(this.#text, YAML_OPTIONS)
  }

  #value(): unknown {
    return readDocument(this.#text, this.#file)
  }

  #not(expected: string, path: Keys): UneditableError {
    return new UneditableError(
      `Expected ${expected} at /${path.join('/')} of ${this.#file}. Change it by hand.`,
    )
  }
}

/** A copy in which nothing is shared: what an alias stands for is not changed with it. */
function unshared(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unshared)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, unshared(inner)]))
}

function inside(root: unknown, path: Keys): unknown {
  let value = root
  for (const key of path) value = (value as Record<string | number, unknown>)[key]
  return value
}

function pairOf(map: YAMLMap, key: string | number): Pair | undefined {
  return map.items.find(
    (one) => isPair(one) && isScalar(one.key) && String(one.key.value) === String(key),
  )
}

function startOf(node: unknown): number {
  return (isNode(node) ? node.range?.[0] : undefined) ?? 0
}

function endOf(node: Node): number {
  return node.range?.[1] ?? 0
}

function isMultiline(node: Node, text: string): boolean {
  return text.slice(startOf(node), endOf(node)).includes('\n')
}
