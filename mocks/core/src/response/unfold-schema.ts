import {
  isJsonObject,
  type JsonObject,
  type Located,
  locate,
  type OpenApiDocument,
} from '../spec/openapi-document.ts'
import { asGenerable } from './as-generable.ts'
import { extendingChild, withKinds } from './discriminated.ts'

/** How far a schema is unfolded. */
export interface Unfolding {
  /** Down to which depth optional properties are kept. */
  readonly optionalDepth: number
  /** Whether the examples and defaults in a schema are taken for its values. */
  readonly examples: boolean
  /** How many schemas the result may have; beyond that optional parts are left out. */
  readonly budget: number
}

/** Depth beyond which even what is required is left open: a schema that requires itself has no value. */
const DEEPEST = 24
/** How often a schema is met within itself, where that is required. */
const RECURSIONS = 2

/** Keywords that hold one schema, a list of them, or a map of them. */
const single = [
  'items',
  'contains',
  'additionalProperties',
  'propertyNames',
  'not',
  'if',
  'then',
  'else',
]
const lists = ['allOf', 'oneOf', 'anyOf', 'prefixItems']
const maps = ['patternProperties', 'dependentSchemas']
/** Keywords that say nothing about a made-up value, or refer to names that are gone after unfolding. */
const dropped = new Set(
  [
    '$ref',
    '$id',
    '$anchor',
    '$defs',
    'definitions',
    'discriminator',
    'xml',
    'externalDocs',
    'example',
  ]
    .concat([
      'examples',
      'default',
      'unevaluatedProperties',
      'unevaluatedItems',
      'readOnly',
      'writeOnly',
    ])
    .concat(['title', 'description', 'deprecated', 'required', 'properties'])
    .concat(single, lists, maps),
)

/**
 * A schema of a response in which no reference is left, so that a generator of values can take it: recursion
 * is cut where it is optional, and members that only requests have are left out.
 */
export function unfoldSchema(
  document: OpenApiDocument,
  schema: Located,
  unfolding: Unfolding,
): unknown {
  let left = unfolding.budget

  function unfold(schema: unknown, where: string, depth: number, path: readonly string[]): unknown {
    if (!isJsonObject(schema)) return schema
    if (typeof schema['$ref'] === 'string') return followed(schema, where, depth, path)
    const before = path.filter((one) => one === where).length
    if (before > RECURSIONS || depth > DEEPEST) return cut(schema)
    left--
    // The second time only what is required counts, so that it ends.
    const from = before > 0 ? Math.max(depth, unfolding.optionalDepth) : depth
    const value = unfolding.examples ? exampleIn(schema) : undefined
    if (value) return { const: value.value }
    const child = extendingChild(document, schema, where, path.at(-1))
    if (child) return { allOf: [unfold({ $ref: child.$ref }, where, from, path), child.kind] }
    return withoutEndless(members(withKinds(schema), where, from, [...path, where]))
  }

  /** A reference and, as of 3.1, what stands beside it. */
  function followed(
    { $ref, ...beside }: JsonObject,
    where: string,
    depth: number,
    path: readonly string[],
  ): unknown {
    const target = locate(document, decodeURIComponent(String($ref).slice(1)))
    const unfolded = unfold(target.node, target.pointer, depth, path)
    const more = unfold(beside, where, depth, path)
    const meaningful = isJsonObject(more) && Object.keys(more).length > 0
    return meaningful ? { allOf: [unfolded, more] } : unfolded
  }

  function members(
    schema: JsonObject,
    where: string,
    depth: number,
    path: readonly string[],
  ): JsonObject {
    const inner = (key: string, value: unknown, down: number): unknown =>
      unfold(value, `${where}/${key}`, depth + down, path)
    const result: Record<string, unknown> = {}
    for (const [key, value] of Object.entries(schema)) {
      if (!dropped.has(key) && !key.startsWith('x-')) result[key] = plainWord(value)
      if (single.includes(key)) result[key] = inner(key, value, 1)
      if (lists.includes(key) && Array.isArray(value))
        result[key] = value.map((one, index) => inner(`${key}/${index}`, one, 0))
      if (maps.includes(key) && isJsonObject(value)) result[key] = mapped(key, value, inner)
    }
    return asGenerable({ ...result, ...propertiesOf(schema, depth, inner) })
  }

  function mapped(
    key: string,
    value: JsonObject,
    inner: (key: string, value: unknown, down: number) => unknown,
  ): JsonObject {
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [name, inner(`${key}/${name}`, one, 1)]),
    )
  }

  function propertiesOf(
    schema: JsonObject,
    depth: number,
    inner: (key: string, value: unknown, down: number) => unknown,
  ): JsonObject {
    const listed: unknown[] = Array.isArray(schema['required']) ? schema['required'] : []
    const declared = isJsonObject(schema['properties']) ? schema['properties'] : {}
    const hidden = (name: string): boolean => isWriteOnly(document, declared[name])
    const required = listed.map(String).filter((name) => !(name in declared && hidden(name)))
    const properties: Record<string, unknown> = {}
    for (const [name, property] of Object.entries(declared)) {
      const optional = !required.includes(name)
      if (hidden(name) || (optional && (depth >= unfolding.optionalDepth || left <= 0))) continue
      const unfolded = inner(`properties/${name}`, property, 1)
      if (!(optional && isEndless(unfolded))) properties[name] = unfolded
    }
    return {
      ...(required.length > 0 ? { required } : {}),
      ...(Object.keys(properties).length > 0 ? { properties } : {}),
    }
  }

  return unfold(schema.node, schema.pointer, 0, [])
}

/** A limit beyond 2^53 as the nearest number: the generator calculates with numbers. */
function plainWord(value: unknown): unknown {
  return typeof value === 'bigint' ? Number(value) : value
}

/** What stands where a schema leads back to itself: nothing of it that could go on. */
function cut({ type, nullable }: JsonObject): JsonObject {
  const types = [type].flat()
  if (nullable === true || types.includes('null')) return { type: 'null' }
  if (types.includes('array')) return { type: 'array', maxItems: 0 }
  return { ...(type === undefined ? {} : { type }), 'x-endless': true }
}

/** A schema without the branches and items that never end; optional members were left out before. */
function withoutEndless(schema: JsonObject): JsonObject {
  const result: Record<string, unknown> = { ...schema }
  for (const keyword of ['oneOf', 'anyOf']) {
    const branches = schema[keyword]
    if (!Array.isArray(branches)) continue
    const ending = branches.filter((branch) => !isEndless(branch))
    if (ending.length > 0) result[keyword] = ending
  }
  if (isEndless(schema['items'])) result['maxItems'] = 0
  if (isEndless(schema['additionalProperties'])) delete result['additionalProperties']
  return result
}

function isEndless(schema: unknown): boolean {
  if (!isJsonObject(schema)) return false
  if (schema['x-endless'] === true) return true
  const { allOf, oneOf, anyOf, properties, required } = schema
  if (Array.isArray(allOf) && allOf.some(isEndless)) return true
  if (Array.isArray(required) && isJsonObject(properties))
    if (required.some((name) => isEndless(properties[String(name)]))) return true
  if (Number(schema['minItems']) > 0 && isEndless(schema['items'])) return true
  return [oneOf, anyOf].some(
    (list) => Array.isArray(list) && list.length > 0 && list.every(isEndless),
  )
}

function isWriteOnly(document: OpenApiDocument, property: unknown): boolean {
  if (!isJsonObject(property)) return false
  if (property['writeOnly'] === true) return true
  const { $ref } = property
  if (typeof $ref !== 'string') return false
  return locate(document, decodeURIComponent($ref.slice(1))).node['writeOnly'] === true
}

function exampleIn(schema: JsonObject): { value: unknown } | undefined {
  if (schema['example'] !== undefined) return { value: schema['example'] }
  const { examples } = schema
  if (Array.isArray(examples) && examples.length > 0) return { value: examples[0] }
  return schema['default'] === undefined ? undefined : { value: schema['default'] }
}
