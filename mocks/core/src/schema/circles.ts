import { isJsonObject, pointerStep } from '../spec/openapi-document.ts'
import type { Kinds } from './kinds.ts'
import { type SchemaAt, type SchemaGraph, schemaIn, schemasIn } from './schema-graph.ts'

/** Finds the schemas that lead to themselves. */
export class Circles {
  readonly #graph: SchemaGraph
  readonly #kinds: Kinds
  readonly #known = new Map<string, boolean>()

  constructor(graph: SchemaGraph, kinds: Kinds) {
    this.#graph = graph
    this.#kinds = kinds
  }

  /** Whether a schema leads back to itself, for the same value. */
  leadsBack(target: SchemaAt): boolean {
    const known = this.#known.get(target.pointer)
    if (known !== undefined) return known
    const seen = new Set<string>()
    const waiting = [target]
    let found = false
    while (!found && waiting.length > 0) {
      const at = waiting.pop() as SchemaAt
      for (const next of this.#sameValue(at)) {
        if (next.pointer === target.pointer) found = true
        if (seen.has(next.pointer)) continue
        seen.add(next.pointer)
        waiting.push(next)
      }
    }
    this.#known.set(target.pointer, found)
    return found
  }

  *#sameValue(at: SchemaAt): Generator<SchemaAt> {
    const { node, pointer } = at
    if (!isJsonObject(node)) return
    const target = this.#graph.target(at)
    if (target) yield target
    for (const { schema } of this.#kinds.ofBase(at)?.kinds ?? []) if (schema) yield schema
    for (const keyword of ['allOf', 'anyOf', 'oneOf', 'dependentSchemas'])
      for (const [, schema] of schemasIn(node[keyword], pointer + pointerStep(keyword)))
        yield schema
    for (const keyword of ['not', 'if', 'then', 'else']) {
      const schema = schemaIn(node, pointer, keyword)
      if (schema) yield schema
    }
  }
}
