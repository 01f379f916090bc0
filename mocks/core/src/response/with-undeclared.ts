import { isJsonObject, type JsonObject } from '../spec/openapi-document.ts'

/** Keywords whose parts may still declare a member. */
const composed = ['allOf', 'oneOf', 'anyOf', 'if', 'dependentSchemas', 'x-endless']

/** A schema with what a member may be that is required, and declared nowhere. */
export function withUndeclared(schema: unknown): unknown {
  if (!isJsonObject(schema) || composed.some((keyword) => keyword in schema)) return schema
  const { required, properties, additionalProperties = true } = schema
  if (!Array.isArray(required) || additionalProperties === false) return schema
  const declared = isJsonObject(properties) ? properties : {}
  const names = required.map(String).filter((name) => !Object.hasOwn(declared, name))
  if (names.length === 0) return schema
  const found = names.map((name): [string, unknown] => [name, memberSchema(schema, name)])
  return { ...schema, properties: { ...declared, ...Object.fromEntries(found) } }
}

function memberSchema(
  { patternProperties, additionalProperties }: JsonObject,
  name: string,
): unknown {
  const patterns = isJsonObject(patternProperties) ? Object.entries(patternProperties) : []
  const [, ofPattern] = patterns.find(([pattern]) => matches(pattern, name)) ?? []
  if (ofPattern !== undefined) return ofPattern
  return isJsonObject(additionalProperties) ? additionalProperties : { type: 'string' }
}

function matches(pattern: string, name: string): boolean {
  try {
    return new RegExp(pattern, 'u').test(name)
  } catch {
    return false
  }
}
