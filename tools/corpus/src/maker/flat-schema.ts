import { at, isObject, type JsonObject, listOf, pointerOf } from '../documents/json.ts'
import type { Random } from '../run/random.ts'

/** A schema whose references and compositions are put into one object, for one choice of branches. */
export type FlatSchema = Record<string, unknown>

/**
 * Puts references, `allOf` and one drawn branch of each `oneOf` and `anyOf` together. It need not be exact: the
 * judge looks at each value that is made of it.
 */
export function flatten(root: JsonObject, schema: unknown, random: Random, depth = 0): FlatSchema {
  if (!isObject(schema) || depth > 12) return {}
  let flat: FlatSchema = {}
  const reference = schema['$ref']
  const draft4 = String(root['openapi']).startsWith('3.0')
  if (typeof reference === 'string') {
    const target = at(root, pointerOf(reference))
    flat = flatten(root, target, random, depth + 1)
    const discriminator = objectAt(target, 'discriminator')
    if (discriminator && !flat['x-forced']) force(flat, discriminator, reference, target)
    if (draft4) return flat
  }
  const { allOf, oneOf, anyOf, $ref: _, ...own } = schema
  flat = merge(flat, own)
  for (const part of listOf(allOf)) flat = merge(flat, flatten(root, part, random, depth + 1))
  for (const branches of [listOf(oneOf), listOf(anyOf)]) {
    const real = branches.filter((branch) => !(isObject(branch) && branch['type'] === 'null'))
    if (real.length === 0) continue
    const branch = real[Math.floor(random() * real.length)]
    const drawn = flatten(root, branch, random, depth + 1)
    flat = merge(flat, drawn)
    const discriminator = objectAt(schema, 'discriminator')
    const name = isObject(branch) ? branch['$ref'] : undefined
    if (discriminator && typeof name === 'string') force(flat, discriminator, name, undefined)
  }
  return flat
}

const objectAt = (node: unknown, key: string): JsonObject | undefined => {
  const value = isObject(node) ? node[key] : undefined
  return isObject(value) ? value : undefined
}

/** Notes which value the discriminator has for the schema that a reference names. */
function force(
  flat: FlatSchema,
  discriminator: JsonObject,
  reference: string,
  base: unknown,
): void {
  const property = discriminator['propertyName']
  if (typeof property !== 'string') return
  const mapping = Object.entries(objectAt(discriminator, 'mapping') ?? {})
  const name = reference.split('/').at(-1) ?? ''
  const mapped = mapping.find(([, to]) => to === reference || to === name)
  // A base that maps its kinds has none of its own.
  const key = mapped?.[0] ?? (base !== undefined && mapping[0] ? mapping[0][0] : name)
  flat['x-forced'] = { [property]: key, ...(flat['x-forced'] as object | undefined) }
}

function merge(one: FlatSchema, other: FlatSchema): FlatSchema {
  const result = { ...one }
  for (const [key, value] of Object.entries(other)) {
    const before = result[key]
    if (before === undefined) result[key] = value
    else if (key === 'required') result[key] = [...new Set([...listOf(before), ...listOf(value)])]
    else if (key === 'properties')
      result[key] = mergeProperties(before as JsonObject, value as JsonObject)
    else if (key === 'x-forced') result[key] = { ...(value as object), ...(before as object) }
    else if (key === 'enum')
      result[key] = listOf(before).filter((item) => listOf(value).includes(item))
    else if (/^(?:minimum|minLength|minItems|minProperties|exclusiveMinimum)$/.test(key))
      result[key] =
        typeof before === 'number' && typeof value === 'number' ? Math.max(before, value) : value
    else if (/^(?:maximum|maxLength|maxItems|maxProperties|exclusiveMaximum)$/.test(key))
      result[key] =
        typeof before === 'number' && typeof value === 'number' ? Math.min(before, value) : value
    else if (key !== 'type' || Array.isArray(before)) result[key] = value
  }
  return result
}

function mergeProperties(one: JsonObject, other: JsonObject): JsonObject {
  const result: Record<string, unknown> = { ...one }
  for (const [name, schema] of Object.entries(other))
    result[name] = Object.hasOwn(result, name) ? { allOf: [result[name], schema] } : schema
  return result
}
