import {
  isJsonObject,
  type JsonObject,
  type OpenApiDocument,
  pointerStep,
} from '../spec/openapi-document.ts'
import { walkDocument } from '../spec/walk-document.ts'
import { SchemaNames } from './schema-names.ts'

/** A schema, which may be `true` or `false`, and where it stands. Its `$ref` is not followed. */
export interface SchemaAt {
  readonly node: JsonObject | boolean
  /** Without the leading `#`, such as `/components/schemas/Picture`. */
  readonly pointer: string
}

/** Finds the schemas of a document and what they refer to. */
export class SchemaGraph {
  readonly document: OpenApiDocument
  #names: SchemaNames | undefined
  #marks: ReadonlySet<string> | undefined

  constructor(document: OpenApiDocument) {
    this.document = document
  }

  /** The schema at a pointer; undefined when there is none. */
  at(pointer: string): SchemaAt | undefined {
    const found = this.#walk({ node: this.document, pointer: '' }, pointer)
    return found && isSchema(found.node) ? { node: found.node, pointer: found.pointer } : undefined
  }

  /** What the `$ref` of a schema leads to; undefined when it has none, or it leads nowhere. */
  target({ node, pointer }: SchemaAt): SchemaAt | undefined {
    const reference = isJsonObject(node) ? (node['$ref'] ?? node['$dynamicRef']) : undefined
    return typeof reference === 'string' ? this.follow(reference, pointer) : undefined
  }

  /**
   * What a reference leads to.
   *
   * @param from where it stands, for those that are relative to an `$id`
   */
  follow(reference: string, from = ''): SchemaAt | undefined {
    if (reference === '#' || reference.startsWith('#/')) {
      const steps = decoded(reference.slice(1))
      const found = this.at(steps)
      if (found) return found
      const resource = this.#allNames().resourceAround(from)
      return resource === undefined ? undefined : this.at(resource + steps)
    }
    const pointer = this.#allNames().find(reference, from)
    return pointer === undefined ? undefined : this.at(pointer)
  }

  /** Every schema under `components`, by its name. */
  components(): [name: string, schema: SchemaAt][] {
    const components = this.document['components']
    const schemas = isJsonObject(components) ? components['schemas'] : undefined
    return isJsonObject(schemas) ? schemasIn(schemas, '/components/schemas') : []
  }

  /** Whether any schema of the document bears a mark. */
  hasMark(mark: 'readOnly' | 'writeOnly'): boolean {
    this.#marks ??= marksOf(this.document)
    return this.#marks.has(mark)
  }

  #allNames(): SchemaNames {
    this.#names ??= new SchemaNames(this.document)
    return this.#names
  }

  /** Steps through a document; a `$ref` on the way is followed where the step is not beside it. */
  #walk(start: Step, pointer: string, hops = 0): Step | undefined {
    let { node, pointer: at } = start
    for (const step of pointer.split('/').slice(1)) {
      const key = step.replaceAll('~1', '/').replaceAll('~0', '~')
      if (isJsonObject(node) && !Object.hasOwn(node, key) && typeof node['$ref'] === 'string') {
        if (hops > 100 || !node['$ref'].startsWith('#')) return undefined
        const next = this.#walk(
          { node: this.document, pointer: '' },
          decoded(node['$ref']),
          hops + 1,
        )
        if (!next) return undefined
        ;({ node, pointer: at } = next)
      }
      if (Array.isArray(node)) node = node[Number(key)]
      else if (isJsonObject(node) && Object.hasOwn(node, key)) node = node[key]
      else return undefined
      at += pointerStep(key)
    }
    return { node, pointer: at }
  }
}

interface Step {
  readonly node: unknown
  readonly pointer: string
}

/** The schema under a key; undefined when there is none. */
export function schemaIn(parent: JsonObject, pointer: string, key: string): SchemaAt | undefined {
  const node = Object.hasOwn(parent, key) ? parent[key] : undefined
  return isSchema(node) ? { node, pointer: pointer + pointerStep(key) } : undefined
}

/** Every schema in a list, or in a map by names. */
export function schemasIn(container: unknown, pointer: string): [key: string, schema: SchemaAt][] {
  if (typeof container !== 'object' || container === null) return []
  return Object.entries(container).flatMap(([key, node]): [string, SchemaAt][] =>
    isSchema(node) ? [[key, { node, pointer: pointer + pointerStep(key) }]] : [],
  )
}

function marksOf(document: OpenApiDocument): Set<string> {
  const marks = new Set<string>()
  walkDocument(document, ({ readOnly, writeOnly }) => {
    if (readOnly === true) marks.add('readOnly')
    if (writeOnly === true) marks.add('writeOnly')
  })
  return marks
}

function isSchema(node: unknown): node is JsonObject | boolean {
  return typeof node === 'boolean' || isJsonObject(node)
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
