import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
} from 'yaml'
import { YAML_OPTIONS } from '../text/read-yaml.ts'

/** A place in a text, counted from 1. */
export interface TextPlace {
  readonly line: number
  readonly column: number
}

/** Where the members of a text in YAML or JSON stand. */
export class TextPlaces {
  readonly #document: Document.Parsed
  readonly #lines = new LineCounter()

  constructor(text: string) {
    this.#document = parseDocument(text.replace(/^\uFEFF/, ''), {
      ...YAML_OPTIONS,
      lineCounter: this.#lines,
    })
  }

  /** The place of a member's key, or of an entry of a list. Where it does not exist: the nearest one around it. */
  at(path: readonly (string | number)[]): TextPlace {
    let node: unknown = this.#document.contents
    let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0
    for (const key of path) {
      const found = this.#step(node, key)
      if (found === undefined) break
      offset = found.offset ?? offset
      node = found.node
    }
    const { line, col } = this.#lines.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }

  #step(
    from: unknown,
    key: string | number,
  ): { readonly node: unknown; readonly offset: number | undefined } | undefined {
    const node = isAlias(from) ? from.resolve(this.#document) : from
    if (isSeq(node)) {
      const item = node.items[Number(key)]
      return isNode(item) ? { node: item, offset: item.range?.[0] } : undefined
    }
    if (!isMap(node)) return undefined
    const pair = node.items.find(
      (one) => isPair(one) && isScalar(one.key) && keyOf(one.key) === String(key),
    )
    return pair && { node: pair.value, offset: (pair.key as Node).range?.[0] }
  }
}

/** As the reader takes it: what is no text is a key as it is written. */
function keyOf({
  value,
  source = '',
}: {
  readonly value: unknown
  readonly source?: string
}): string {
  return typeof value === 'string' ? value : source
}
