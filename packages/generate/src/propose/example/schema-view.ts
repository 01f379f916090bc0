import { isObject } from '../is-object.ts'

type Node = Readonly<Record<string, unknown>>

/** What a bundled document says of the value at a place: every schema that may speak of it. */
export class SchemaView {
  readonly #document: unknown
  readonly #schemas: readonly Node[]

  /** @param schemas as they stand, with references and alternatives */
  constructor(document: unknown, schemas: readonly unknown[]) {
    this.#document = document
    this.#schemas = flat(document, schemas)
  }

  /** Whether the document says nothing of such a value. */
  get isEmpty(): boolean {
    return this.#schemas.length === 0
  }

  /** The member of an object. Empty where the document does not name it. */
  member(name: string): SchemaView {
    const found = this.#schemas.flatMap((schema) => {
      const own = isObject(schema['properties']) ? schema['properties'][name] : undefined
      if (own !== undefined) return [own]
      const patterns = isObject(schema['patternProperties']) ? schema['patternProperties'] : {}
      const matching = Object.entries(patterns).filter(([pattern]) =>
        new RegExp(pattern, 'u').test(name),
      )
      return matching.length > 0 ? matching.map(([, one]) => one) : [schema['additionalProperties']]
    })
    return new SchemaView(this.#document, found.filter(isObject))
  }

  /** The items of a list. */
  items(): SchemaView {
    const found = this.#schemas.flatMap(({ items, prefixItems }) => [
      items,
      ...(Array.isArray(prefixItems) ? prefixItems : []),
    ])
    return new SchemaView(this.#document, found)
  }

  /** The first value that any of the schemas has under a keyword. */
  keyword(name: string): unknown {
    return this.#schemas.find((schema) => schema[name] !== undefined)?.[name]
  }

  /** Whether the object has to have a member. */
  requires(name: string): boolean {
    return this.#schemas.some(({ required }) => Array.isArray(required) && required.includes(name))
  }
}

const PARTS = ['allOf', 'anyOf', 'oneOf'] as const

function flat(document: unknown, schemas: readonly unknown[]): Node[] {
  const found = new Set<Node>()
  // The list grows while it is gone through.
  const left = [...schemas]
  for (const schema of left) {
    if (!isObject(schema) || found.has(schema)) continue
    found.add(schema)
    if (typeof schema['$ref'] === 'string') left.push(at(document, schema['$ref']))
    for (const key of PARTS) if (Array.isArray(schema[key])) left.push(...schema[key])
    for (const key of ['then', 'else']) if (isObject(schema[key])) left.push(schema[key])
  }
  return [...found]
}

/** What a pointer or a reference leads to in a document. */
export function at(document: unknown, pointer: string): unknown {
  let node = document
  for (const step of pointer.split('/').slice(1)) {
    const key = decoded(step).replaceAll('~1', '/').replaceAll('~0', '~')
    node = typeof node === 'object' && node !== null ? Reflect.get(node, key) : undefined
  }
  return node
}

/** A percent sign that escapes nothing stands for itself. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
