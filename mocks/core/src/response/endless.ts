import { isJsonObject, type JsonObject } from '../spec/openapi-document.ts'

/** What stands where a schema leads back to itself: nothing of it that could go on. */
export function cut({ type }: JsonObject, nulls: boolean): JsonObject {
  const types = [type].flat()
  if (nulls && types.includes('null')) return { type: 'null' }
  if (types.includes('array')) return { type: 'array', maxItems: 0 }
  return { ...(type === undefined ? {} : { type }), 'x-endless': true }
}

/** A schema without the branches and items that never end; optional members were left out before. */
export function withoutEndless(schema: JsonObject): JsonObject {
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

/** Whether a schema has no value that ends. */
export function isEndless(schema: unknown): boolean {
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
