import { isJsonObject, type JsonObject } from '../spec/openapi-document.ts'
import { type SchemaAt, type SchemaGraph, schemasIn } from './schema-graph.ts'

/** Which schema under `components` is derived from which, by a reference in its `allOf`. */
export class Descent {
  readonly #graph: SchemaGraph
  #children: ReadonlyMap<string, readonly SchemaAt[]> | undefined

  constructor(graph: SchemaGraph) {
    this.#graph = graph
  }

  /** The schemas that a schema is derived from, the nearest first. */
  ancestors(at: SchemaAt): readonly (SchemaAt & { node: JsonObject })[] {
    const found = new Map<string, SchemaAt & { node: JsonObject }>()
    const walk = ({ node, pointer }: SchemaAt): void => {
      for (const parent of this.#parents({ node, pointer })) {
        if (found.has(parent.pointer) || !isJsonObject(parent.node)) continue
        found.set(parent.pointer, { node: parent.node, pointer: parent.pointer })
        walk(parent)
      }
    }
    walk(at)
    return [...found.values()]
  }

  /** The schemas that are derived from one, over all generations. */
  descendants(pointer: string): readonly SchemaAt[] {
    this.#children ??= this.#readChildren()
    const found = new Map<string, SchemaAt>()
    const walk = (from: string): void => {
      for (const child of this.#children?.get(from) ?? []) {
        if (found.has(child.pointer) || child.pointer === pointer) continue
        found.set(child.pointer, child)
        walk(child.pointer)
      }
    }
    walk(pointer)
    return [...found.values()]
  }

  #readChildren(): Map<string, SchemaAt[]> {
    const children = new Map<string, SchemaAt[]>()
    for (const [, schema] of this.#graph.components())
      for (const { pointer } of this.#parents(schema)) {
        const known = children.get(pointer)
        if (known) known.push(schema)
        else children.set(pointer, [schema])
      }
    return children
  }

  *#parents({ node, pointer }: SchemaAt): Generator<SchemaAt> {
    if (!isJsonObject(node)) return
    for (const [, part] of schemasIn(node['allOf'], `${pointer}/allOf`)) {
      const target = this.#graph.target(part)
      if (target) yield target
    }
  }
}
