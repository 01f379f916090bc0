import { isDeepStrictEqual } from 'node:util'
import { isJsonObject, type JsonObject } from '../spec/openapi-document.ts'

/** Thrown where no value can fit all parts. */
export class Contradiction extends Error {}

const greatest = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties']
const least = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties']
/** Keywords that hold one schema, which both parts ask for. */
const inner = ['items', 'additionalProperties', 'propertyNames']
const maps = ['properties', 'patternProperties']
/** Keywords that count together. */
const conditional = ['if', 'then', 'else']

type Fold = (schema: JsonObject) => JsonObject

/**
 * Two schemas of one value as one.
 *
 * @param fold folds two schemas of a part of the value
 * @throws Contradiction when no value can fit both
 */
export function mergeSchemas(one: JsonObject, other: JsonObject, fold: Fold): JsonObject {
  const result: Record<string, unknown> = { ...one }
  const apart: JsonObject[] = []
  const groups = conditional.some((key) => key in one) && conditional.some((key) => key in other)
  if (groups) apart.push(pickOf(other, conditional))
  for (const [key, value] of Object.entries(other)) {
    const known = result[key]
    if (groups && conditional.includes(key)) continue
    if (known === undefined || isDeepStrictEqual(known, value)) result[key] = value
    else if (key === 'required') result[key] = [...new Set([known, value].flat())]
    else if (key === 'allOf') result[key] = [known, value].flat()
    else if (key === 'type') result[key] = commonType([known].flat(), [value].flat())
    else if (key === 'enum') result[key] = commonValues(known, value)
    else if (key === 'const') result[key] = bothConstants(known, value)
    else if (key === 'uniqueItems') result[key] = known === true || value === true
    else if (greatest.includes(key)) result[key] = Math.max(Number(known), Number(value))
    else if (least.includes(key)) result[key] = Math.min(Number(known), Number(value))
    else if (inner.includes(key)) result[key] = both(known, value, fold)
    else if (maps.includes(key)) result[key] = bothMaps(known, value, fold)
    else apart.push({ [key]: value })
  }
  for (const closed of [one, other]) close(result, closed)
  if ('const' in result) delete result['enum']
  if (apart.length > 0) result['allOf'] = [...listOf(result['allOf']), ...apart]
  return result
}

/** A part that is closed refuses the members of the others. */
function close(result: Record<string, unknown>, part: JsonObject): void {
  if (part['additionalProperties'] !== false || part['patternProperties'] !== undefined) return
  const { properties } = result
  if (!isJsonObject(properties)) return
  const known = isJsonObject(part['properties']) ? part['properties'] : {}
  const required = listOf(result['required'])
  const names = Object.keys(properties).filter(
    (name) => Object.hasOwn(known, name) || required.includes(name),
  )
  result['properties'] = pickOf(properties, names)
}

function both(known: unknown, value: unknown, fold: Fold): unknown {
  if (known === true) return value
  if (value === true) return known
  if (known === false || value === false) return false
  return fold({ allOf: [known, value] })
}

function bothMaps(known: unknown, value: unknown, fold: Fold): unknown {
  if (!isJsonObject(known) || !isJsonObject(value)) return value
  const names = [...new Set([...Object.keys(known), ...Object.keys(value)])]
  return Object.fromEntries(
    names.map((name) => {
      if (!Object.hasOwn(value, name)) return [name, known[name]]
      const inBoth = Object.hasOwn(known, name)
      return [name, inBoth ? both(known[name], value[name], fold) : value[name]]
    }),
  )
}

function commonType(known: readonly unknown[], types: readonly unknown[]): unknown {
  const isWhole = (type: unknown, others: readonly unknown[]): boolean =>
    type === 'integer' && others.includes('number')
  const common = [
    ...known.filter((type) => types.includes(type) || isWhole(type, types)),
    ...types.filter((type) => !known.includes(type) && isWhole(type, known)),
  ]
  if (common.length === 0) throw new Contradiction()
  return common.length === 1 ? common[0] : common
}

function commonValues(known: unknown, values: unknown): unknown[] {
  const common = listOf(known).filter((one) =>
    listOf(values).some((other) => isDeepStrictEqual(one, other)),
  )
  if (common.length === 0) throw new Contradiction()
  return common
}

/** Examples of parts, which unfolding makes constants, are examples of the whole together. */
function bothConstants(known: unknown, value: unknown): unknown {
  if (isJsonObject(known) && isJsonObject(value)) return { ...known, ...value }
  throw new Contradiction()
}

function pickOf(schema: JsonObject, keys: readonly string[]): JsonObject {
  return Object.fromEntries(
    keys.flatMap((key) => (Object.hasOwn(schema, key) ? [[key, schema[key]]] : [])),
  )
}

/** A list, what is none counting as empty. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
