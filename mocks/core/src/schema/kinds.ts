import { isJsonObject, type JsonObject, pointerStep } from '../spec/openapi-document.ts'
import { Descent } from './descent.ts'
import { type SchemaAt, type SchemaGraph, schemasIn } from './schema-graph.ts'

/** The values of a discriminator's property that mean one schema. */
export interface Kind {
  readonly values: readonly unknown[]
  /** Undefined for one that the document does not have. */
  readonly schema: SchemaAt | undefined
}

/** A discriminator, read. */
export interface KindsOf {
  readonly property: string
  readonly kinds: readonly Kind[]
  /** The values to name in a message; empty when any value is allowed. */
  readonly known: readonly unknown[]
}

/** Reads discriminators: beside `oneOf` and `anyOf`, and on a base that others have in `allOf`. */
export class Kinds {
  readonly #graph: SchemaGraph
  readonly #descent: Descent
  readonly #choices = new WeakMap<object, KindsOf | null>()
  readonly #bases = new WeakMap<object, KindsOf | null>()

  constructor(graph: SchemaGraph) {
    this.#graph = graph
    this.#descent = new Descent(graph)
  }

  /** The kinds that a `oneOf` or `anyOf` chooses from; undefined when names do not tell. */
  ofChoice({ node, pointer }: SchemaAt): KindsOf | undefined {
    if (!isJsonObject(node)) return undefined
    const property = propertyOf(node)
    if (property === undefined) return undefined
    let found = this.#choices.get(node)
    if (found === undefined) {
      found = this.#readChoice(node, pointer, property) ?? null
      this.#choices.set(node, found)
    }
    return found ?? undefined
  }

  /** The kinds of a base, or of one that inherits its discriminator. */
  ofBase({ node, pointer }: SchemaAt): KindsOf | undefined {
    if (!isJsonObject(node) || 'oneOf' in node || 'anyOf' in node) return undefined
    // Most schemas have neither a discriminator nor a base to inherit one from.
    if (!('discriminator' in node) && !('allOf' in node)) return undefined
    let found = this.#bases.get(node)
    if (found === undefined) {
      this.#bases.set(node, null) // for a schema that leads back here
      found = this.#readBase({ node, pointer }) ?? null
      this.#bases.set(node, found)
    }
    return found ?? undefined
  }

  #readChoice(node: JsonObject, pointer: string, property: string): KindsOf | undefined {
    const branches = ['oneOf', 'anyOf'].flatMap((keyword) =>
      schemasIn(node[keyword], `${pointer}/${keyword}`).map(([, schema]) => schema),
    )
    if (branches.length === 0 || ('oneOf' in node && 'anyOf' in node)) return undefined
    const constants = this.#constantsOf(branches, property)
    const mapping = this.#mappingOf(node)
    const kinds = branches.map((schema, index): Kind & { told: unknown[] } => {
      const target = this.#final(schema)
      const mapped = mapping
        .filter(([, to]) => to?.pointer === target.pointer)
        .map(([value]) => value)
      const below = this.ofBase(target) ?? this.ofChoice(target)
      const inherited =
        below?.property === property ? below.kinds.flatMap(({ values }) => values) : []
      const own = constants[index] ?? []
      const implicit = own.length > 0 && mapped.length === 0 ? [] : implicitName(target)
      const named = mapped.length + own.length > 0 ? [...mapped, ...own] : implicit
      return {
        schema,
        told: [...named, ...inherited],
        values: distinct([...named, ...implicit, ...inherited]),
      }
    })
    // A branch without a name could be meant by any value.
    if (kinds.some(({ values }) => values.length === 0)) return undefined
    const elsewhere = mapping.filter(
      ([, to]) => !branches.some((branch) => this.#final(branch).pointer === to?.pointer),
    )
    const known = kinds.flatMap(({ told }) => told)
    const further = elsewhere.map(([value, schema]) => ({ values: [value], schema }))
    const all = [...kinds.map(({ schema, values }) => ({ schema, values })), ...further]
    return {
      property,
      kinds: all,
      known: distinct([...known, ...elsewhere.map(([value]) => value)]),
    }
  }

  #readBase(at: SchemaAt & { node: JsonObject }): KindsOf | undefined {
    const line = [at, ...this.#descent.ancestors(at)]
    const property = line.map(({ node }) => propertyOf(node)).find((name) => name !== undefined)
    if (property === undefined) return undefined
    const mapping = line.flatMap(({ node }) => this.#mappingOf(node))
    const own = propertyOf(at.node) !== undefined
    const below = this.#descent.descendants(at.pointer)
    const targets = new Map(below.map((schema) => [schema.pointer, schema]))
    if (own)
      for (const [, to] of mapping) if (to && to.pointer !== at.pointer) targets.set(to.pointer, to)
    const schemas = [...targets.values()]
    const constants = this.#constantsOf(schemas, property)
    const kinds = schemas.map((schema, index): Kind => {
      const mapped = mapping.filter(([, to]) => to?.pointer === schema.pointer).map(([key]) => key)
      const named = [...mapped, ...(constants[index] ?? [])]
      return { schema, values: named.length > 0 ? distinct(named) : implicitName(schema) }
    })
    const lost = own ? mapping.filter(([, to]) => to === undefined).map(([value]) => value) : []
    if (kinds.length === 0 && lost.length === 0) return undefined
    const itself = [
      ...mapping.filter(([, to]) => to?.pointer === at.pointer).map(([value]) => value),
      ...implicitName(at),
    ]
    const listed = this.#constantsOf([at], property)[0] ?? []
    // A descendant's name may be used too where it is mapped to another one.
    const implicit = schemas.flatMap(implicitName)
    const known = own
      ? distinct([
          ...kinds.flatMap(({ values }) => values),
          ...lost,
          ...listed,
          ...itself,
          ...implicit,
        ])
      : []
    const missing = lost.length > 0 ? [{ values: lost, schema: undefined }] : []
    return { property, kinds: [...kinds, ...missing], known }
  }

  /** The values that each branch allows the property by `const` or `enum`, where that tells them apart. */
  #constantsOf(branches: readonly SchemaAt[], property: string): (readonly unknown[])[] {
    const found = branches.map((branch) => this.#constants(branch, property, 0))
    const all = found.flat()
    return new Set(all).size === all.length ? found : []
  }

  #constants(at: SchemaAt, property: string, depth: number): unknown[] {
    const { node, pointer } = at
    if (!isJsonObject(node) || depth > 20) return []
    const properties = node['properties']
    const own = isJsonObject(properties) ? properties[property] : undefined
    if (isJsonObject(own)) {
      const schema = this.#final({ node: own, pointer: `${pointer}/properties` }).node
      const values = isJsonObject(schema)
        ? 'const' in schema
          ? [schema['const']]
          : schema['enum']
        : undefined
      if (Array.isArray(values)) return values
    }
    const target = this.#graph.target(at)
    const parts = schemasIn(node['allOf'], `${pointer}/allOf`).map(([, schema]) => schema)
    for (const part of target ? [target, ...parts] : parts) {
      const values = this.#constants(part, property, depth + 1)
      if (values.length > 0) return values
    }
    return []
  }

  #mappingOf(node: JsonObject | boolean): [value: string, schema: SchemaAt | undefined][] {
    const discriminator = isJsonObject(node) ? node['discriminator'] : undefined
    const mapping = isJsonObject(discriminator) ? discriminator['mapping'] : undefined
    if (!isJsonObject(mapping)) return []
    return Object.entries(mapping).map(([value, to]) => {
      if (typeof to !== 'string') return [value, undefined]
      const named = this.#graph.at(`/components/schemas${pointerStep(to)}`)
      const schema = named ?? this.#graph.follow(to)
      return [value, schema && this.#final(schema)]
    })
  }

  /** Follows references that stand alone. */
  #final(at: SchemaAt): SchemaAt {
    let found = at
    for (let hops = 0; hops < 20; hops++) {
      const target = this.#graph.target(found)
      if (!target) return found
      found = target
    }
    return found
  }
}

function propertyOf(node: JsonObject | boolean): string | undefined {
  const discriminator = isJsonObject(node) ? node['discriminator'] : undefined
  const property = isJsonObject(discriminator) ? discriminator['propertyName'] : undefined
  return typeof property === 'string' ? property : undefined
}

function implicitName({ pointer }: SchemaAt): string[] {
  const [, name] = /^\/components\/schemas\/([^/]+)$/.exec(pointer) ?? []
  return name === undefined ? [] : [name.replaceAll('~1', '/').replaceAll('~0', '~')]
}

function distinct(values: readonly unknown[]): unknown[] {
  return [...new Set(values)]
}
