import { isJsonObject, type JsonObject } from '../spec/openapi-document.ts'

/** Whether null alone fits a schema. */
export function isNull(schema: unknown): boolean {
  if (!isJsonObject(schema)) return false
  return schema['type'] === 'null' || schema['const'] === null
}

/**
 * A schema that null does not fit, if anything else does. OpenAPI 3.0 is read in two ways: beside `enum` and
 * `allOf`, `nullable` allows null for some readers only. What is not null fits for all.
 */
export function withoutNull(schema: JsonObject): JsonObject {
  const result: Record<string, unknown> = { ...schema }
  keepOthers(result, 'type', (type) => type === 'null')
  keepOthers(result, 'enum', (value) => value === null)
  for (const keyword of ['oneOf', 'anyOf']) keepOthers(result, keyword, isNull)
  if (Array.isArray(result['type']) && result['type'].length === 1)
    [result['type']] = result['type']
  return result
}

function keepOthers(
  schema: Record<string, unknown>,
  key: string,
  isNone: (one: unknown) => boolean,
): void {
  const values = schema[key]
  if (!Array.isArray(values)) return
  const others = values.filter((one) => !isNone(one))
  if (others.length > 0) schema[key] = others
}
