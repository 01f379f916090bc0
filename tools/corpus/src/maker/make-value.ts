import { isObject, type JsonObject, listOf } from '../documents/json.ts'
import type { Random } from '../run/random.ts'
import { type FlatSchema, flatten } from './flat-schema.ts'
import { makeText } from './make-text.ts'

/** How much of a value is made. */
export interface MakeOptions {
  readonly root: JsonObject
  readonly random: Random
  /** Whether optional members are made too, down to `depth` levels. */
  readonly full: boolean
  /** Whether a member that no value can be made for ends the attempt. */
  readonly hidden: 'readOnly' | 'writeOnly'
}

/** No value was found. */
export const NONE = Symbol('none')

/** Levels on which optional members are made. */
const FULL_DEPTH = 3
/** Levels after which nothing but the simplest value is made. */
const DEEPEST = 14
const MOST_OPTIONAL = 25

/** A value for a schema, or {@link NONE}. It is likely to fit; the judge decides. */
export function makeValue(schema: unknown, options: MakeOptions, depth = 0): unknown {
  const { root, random } = options
  if (schema === false) return NONE
  if (depth > DEEPEST) return NONE
  const flat = flatten(root, schema, random)
  if ('const' in flat) return flat['const']
  const choices = listOf(flat['enum']).filter((value) => value !== null)
  if (Array.isArray(flat['enum']))
    return choices.length > 0 ? choices[Math.floor(random() * choices.length)] : null
  switch (typeOf(flat, random)) {
    case 'object':
      return makeObject(flat, options, depth)
    case 'array':
      return makeList(flat, options, depth)
    case 'boolean':
      return random() < 0.5
    case 'integer':
      return makeNumber(flat, random, true)
    case 'number':
      return makeNumber(flat, random, false)
    case 'null':
      return null
    default:
      return makeText(flat, random) ?? NONE
  }
}

export function typeOf(flat: FlatSchema, random: Random): string {
  const types = [flat['type']].flat().filter((type) => type !== 'null' && type !== undefined)
  if (types.length > 0) return String(types[Math.floor(random() * types.length)])
  if (flat['type'] !== undefined && types.length === 0) return 'null'
  if (isObject(flat['properties']) || isObject(flat['additionalProperties']) || flat['required'])
    return 'object'
  if (flat['items'] !== undefined || flat['prefixItems'] !== undefined) return 'array'
  if (flat['minimum'] !== undefined || flat['maximum'] !== undefined) return 'number'
  return 'string'
}

function makeObject(flat: FlatSchema, options: MakeOptions, depth: number): unknown {
  const { full, random, hidden, root } = options
  const properties = isObject(flat['properties']) ? flat['properties'] : {}
  const required = new Set(listOf(flat['required']).map(String))
  const forced = isObject(flat['x-forced']) ? flat['x-forced'] : {}
  const object: Record<string, unknown> = {}
  let optional = 0
  for (const [name, schema] of Object.entries(properties)) {
    if (name === '__proto__') continue
    const needed = required.has(name)
    if (flatten(root, schema, random)[hidden] === true) continue
    if (!needed && !(full && depth < FULL_DEPTH && optional < MOST_OPTIONAL)) continue
    const value = makeValue(schema, options, depth + 1)
    if (value === NONE && needed) return NONE
    if (value === NONE) continue
    if (!needed) optional++
    object[name] = value
  }
  for (const name of required) {
    if (Object.hasOwn(properties, name)) continue
    const value = makeValue(flat['additionalProperties'] ?? {}, options, depth + 1)
    if (value === NONE) return NONE
    object[name] = value
  }
  for (const [name, value] of Object.entries(forced)) {
    const allowed = flatten(root, properties[name], random)['enum']
    if (!Array.isArray(allowed) || allowed.includes(value)) object[name] = value
  }
  return filled(object, flat, options, depth)
}

/** Adds members until there are as many as demanded. */
function filled(
  object: Record<string, unknown>,
  flat: FlatSchema,
  options: MakeOptions,
  depth: number,
): unknown {
  const additional = flat['additionalProperties']
  const least = typeof flat['minProperties'] === 'number' ? flat['minProperties'] : 0
  const isMap = isObject(additional) && options.full && depth < FULL_DEPTH
  const wanted = Math.max(least, isMap && Object.keys(object).length === 0 ? 1 : 0)
  const properties = Object.entries(isObject(flat['properties']) ? flat['properties'] : {})
  for (const [name, schema] of properties) {
    if (Object.keys(object).length >= wanted) break
    if (
      Object.hasOwn(object, name) ||
      flatten(options.root, schema, options.random)[options.hidden] === true
    )
      continue
    const value = makeValue(schema, options, depth + 1)
    if (value !== NONE) object[name] = value
  }
  for (let index = 0; Object.keys(object).length < wanted && additional !== false; index++) {
    const value = makeValue(additional ?? {}, options, depth + 1)
    if (value === NONE) return least > 0 ? NONE : object
    object[`key${index}`] = value
  }
  return object
}

function makeList(flat: FlatSchema, options: MakeOptions, depth: number): unknown {
  const least = typeof flat['minItems'] === 'number' ? flat['minItems'] : 0
  const most = typeof flat['maxItems'] === 'number' ? flat['maxItems'] : Number.POSITIVE_INFINITY
  const first = listOf(flat['prefixItems'])
  const wanted = Math.min(
    Math.max(least, options.full && depth < FULL_DEPTH ? 2 : depth === 0 ? 1 : 0),
    most,
  )
  const list: unknown[] = []
  for (let tries = 0; list.length < wanted && tries < wanted + 20; tries++) {
    const value = makeValue(first[list.length] ?? flat['items'] ?? {}, options, depth + 1)
    if (value === NONE) return least > 0 ? NONE : list
    const same = JSON.stringify(value)
    if (flat['uniqueItems'] === true && list.some((item) => JSON.stringify(item) === same)) continue
    list.push(value)
  }
  return list.length < least ? NONE : list
}

function makeNumber(flat: FlatSchema, random: Random, whole: boolean): unknown {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = flat
  const unit = typeof multipleOf === 'number' && multipleOf > 0 ? multipleOf : whole ? 1 : 0.5
  let low = typeof minimum === 'number' ? minimum : undefined
  let high = typeof maximum === 'number' ? maximum : undefined
  if (exclusiveMinimum === true && low !== undefined) low += unit
  if (exclusiveMaximum === true && high !== undefined) high -= unit
  if (typeof exclusiveMinimum === 'number')
    low = Math.max(low ?? -Infinity, exclusiveMinimum + unit)
  if (typeof exclusiveMaximum === 'number')
    high = Math.min(high ?? Infinity, exclusiveMaximum - unit)
  low ??= high === undefined ? 1 : Math.min(high, 1)
  high ??= low + 100
  if (low > high) return low
  const drawn = low + random() * Math.min(high - low, 1000)
  const rounded = Math.ceil(low / unit) * unit + Math.floor((drawn - low) / unit) * unit
  const fitting = Math.min(rounded, high)
  return whole ? Math.trunc(fitting) : Number(fitting.toPrecision(12))
}
