import { isJsonObject, type JsonObject, pointerStep } from '../spec/openapi-document.ts'
import { keywordProblem, patternOf } from './keyword-rules.ts'
import type { Kinds } from './kinds.ts'
import { type SchemaAt, type SchemaGraph, schemaIn, schemasIn } from './schema-graph.ts'

/** Which branches of choices lead to a place: the choice's pointer and the branch's number. */
export type Choices = readonly (readonly [choice: string, branch: number])[]

/** A schema of a member or an item, and under which choices it applies. */
export interface Place {
  readonly at: SchemaAt
  readonly choices: Choices
}

/** A schema of items, and for which of them: from `first` to `last`. */
export interface ItemPlace extends Place {
  readonly first: number
  readonly last: number
}

/** All that a schema says about one and the same value, through its applicators. */
export interface Composition {
  readonly members: ReadonlyMap<string, readonly Place[]>
  readonly patterns: readonly (Place & { readonly pattern: string })[]
  /** The schemas of members without a name, and the schema that each stands in. */
  readonly others: readonly (Place & { readonly owner: JsonObject })[]
  readonly items: readonly ItemPlace[]
  /** Names that are demanded, or that decide something, whether or not they are declared. */
  readonly mentioned: ReadonlySet<string>
  /** Whether it says itself which other members are allowed. */
  readonly governed: boolean
  /** Whether it says somewhere that others are allowed. */
  readonly open: boolean
  readonly types: ReadonlySet<string>
}

/** Whether two places never apply to the same value, as they are different branches of a choice. */
export function isExclusive(one: Choices, other: Choices): boolean {
  return one.some(([choice, branch]) =>
    other.some(([otherChoice, otherBranch]) => otherChoice === choice && otherBranch !== branch),
  )
}

/** Whether a schema says something about a member, in whatever branch. */
export function isMember(composition: Composition, name: string): boolean {
  const { members, patterns, mentioned, open } = composition
  return (
    open ||
    members.has(name) ||
    mentioned.has(name) ||
    patterns.some(({ pattern }) => hasPattern(pattern, name))
  )
}

/** Whether a name falls under a pattern; under one that is no regular expression, none does. */
export function hasPattern(pattern: string, name: string): boolean {
  try {
    return patternOf(pattern).test(name)
  } catch {
    return false
  }
}

/** Reads what a schema says about a value, through references, branches and conditions. */
export function compose(graph: SchemaGraph, kinds: Kinds, root: SchemaAt): Composition {
  const members = new Map<string, Place[]>()
  const patterns: (Place & { pattern: string })[] = []
  const others: (Place & { owner: JsonObject })[] = []
  const items: ItemPlace[] = []
  const mentioned = new Set<string>()
  const types = new Set<string>()
  const seen = new Set<string>()
  let governed = false
  let open = false

  const walk = ({ node, pointer }: SchemaAt, choices: Choices, path: readonly string[]): void => {
    const key = `${pointer} ${JSON.stringify(choices)}`
    if (!isJsonObject(node) || seen.has(key) || path.includes(pointer)) return
    seen.add(key)
    const at = { node, pointer }
    const below = [...path, pointer]
    const target = graph.target(at)
    if (target) walk(target, choices, below)
    for (const type of typesOf(node)) types.add(type)

    for (const [name, schema] of schemasIn(node['properties'], `${pointer}/properties`)) {
      const places = members.get(name)
      if (places) places.push({ at: schema, choices })
      else members.set(name, [{ at: schema, choices }])
    }
    for (const [pattern, schema] of schemasIn(
      node['patternProperties'],
      `${pointer}/patternProperties`,
    ))
      patterns.push({ at: schema, choices, pattern })
    for (const keyword of ['additionalProperties', 'unevaluatedProperties']) {
      const schema = schemaIn(node, pointer, keyword)
      if (!schema || schema.node === false) continue
      open = true
      others.push({ at: schema, choices, owner: keyword === 'additionalProperties' ? node : {} })
    }
    if ('unevaluatedProperties' in node || 'propertyNames' in node) governed = true
    for (const name of namesIn(node)) mentioned.add(name)

    const tuple = schemasIn(node['prefixItems'], `${pointer}/prefixItems`)
    for (const [index, [, schema]] of tuple.entries())
      items.push({ at: schema, choices, first: index, last: index })
    for (const keyword of ['items', 'contains', 'unevaluatedItems']) {
      const schema = schemaIn(node, pointer, keyword)
      const first = keyword === 'contains' ? 0 : tuple.length
      if (schema) items.push({ at: schema, choices, first, last: Number.POSITIVE_INFINITY })
    }

    for (const [branch, choice] of branchesOf(kinds, at, path))
      walk(branch, [...choices, ...choice], below)
  }
  walk(root, [], [])
  return { members, patterns, others, items, mentioned, governed, open, types }
}

/** The types that a schema allows. One that JSON Schema does not have is not checked, so that any is allowed. */
function typesOf(node: JsonObject): readonly string[] {
  const { type } = node
  if (type === undefined) return []
  if (keywordProblem('type', type) === undefined) return [type].flat().map(String)
  const speaksOfMembers = ['properties', 'patternProperties', 'additionalProperties'].some(
    (keyword) => keyword in node,
  )
  return ANY_TYPE.filter((one) => one !== 'object' || speaksOfMembers)
}

const ANY_TYPE = ['string', 'number', 'integer', 'boolean', 'null', 'array', 'object']

/** The schemas inside of a schema that apply to the same value, each with its choice. */
function* branchesOf(
  kinds: Kinds,
  { node, pointer }: { node: JsonObject; pointer: string },
  path: readonly string[],
): Generator<[SchemaAt, Choices]> {
  for (const [, schema] of schemasIn(node['allOf'], `${pointer}/allOf`)) yield [schema, []]
  const isNamed = kinds.ofChoice({ node, pointer }) !== undefined
  for (const keyword of ['anyOf', 'oneOf'])
    for (const [index, schema] of schemasIn(node[keyword], `${pointer}/${keyword}`))
      yield [
        schema,
        keyword === 'oneOf' || isNamed ? [[`${pointer}/${keyword}`, Number(index)]] : [],
      ]
  if (schemaIn(node, pointer, 'if')) {
    for (const [branch, keyword] of ['then', 'else'].entries()) {
      const schema = schemaIn(node, pointer, keyword)
      if (schema) yield [schema, [[`${pointer}/if`, branch]]]
    }
  }
  for (const [, schema] of schemasIn(node['dependentSchemas'], `${pointer}/dependentSchemas`))
    yield [schema, []]
  const derived = kinds.ofBase({ node, pointer })?.kinds ?? []
  // A kind has the base among its own parts, and is none of the other kinds.
  if (derived.some(({ schema }) => schema && path.includes(schema.pointer))) return
  for (const [index, { schema }] of derived.entries())
    if (schema) yield [schema, [[`${pointer}${pointerStep('discriminator')}`, index]]]
}

/** The names that a schema demands, or decides by. */
export function namesIn(node: JsonObject): string[] {
  const { required, dependentRequired, dependentSchemas, discriminator, if: condition } = node
  const property = isJsonObject(discriminator) ? discriminator['propertyName'] : undefined
  const dependent = isJsonObject(dependentRequired) ? dependentRequired : {}
  const names = [
    ...(Array.isArray(required) ? required : []),
    ...Object.keys(dependent),
    ...Object.values(dependent).flat(),
    ...(isJsonObject(dependentSchemas) ? Object.keys(dependentSchemas) : []),
    ...decisiveNames(condition),
    property,
  ]
  return names.filter((name): name is string => typeof name === 'string')
}

/** The names that a condition asks about, in whatever part of it. */
function decisiveNames(condition: unknown): string[] {
  if (!isJsonObject(condition)) return []
  const { properties, not, allOf, anyOf, oneOf } = condition
  return [
    ...(isJsonObject(properties) ? Object.keys(properties) : []),
    ...namesIn(condition),
    ...[not, allOf, anyOf, oneOf].flat().flatMap(decisiveNames),
  ]
}

/** Whether a schema bears a mark such as `readOnly`, itself or by what it refers to. */
export function isMarked(
  graph: SchemaGraph,
  { node, pointer }: SchemaAt,
  mark: 'readOnly' | 'writeOnly',
  depth = 0,
): boolean {
  if (!isJsonObject(node) || depth > 20) return false
  if (node[mark] === true) return true
  const target = graph.target({ node, pointer })
  if (target && isMarked(graph, target, mark, depth + 1)) return true
  return schemasIn(node['allOf'], `${pointer}/allOf`).some(([, schema]) =>
    isMarked(graph, schema, mark, depth + 1),
  )
}
