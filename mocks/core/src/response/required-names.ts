import {
  isJsonObject,
  type JsonObject,
  locate,
  type OpenApiDocument,
} from '../spec/openapi-document.ts'

/** Parts of parts are followed so far. */
const DEEPEST = 12

/** The names that a schema requires: itself, and in the parts that all have to fit. */
export function requiredNames(document: OpenApiDocument, schema: unknown, depth = 0): string[] {
  if (!isJsonObject(schema) || depth > DEEPEST) return []
  const { required, allOf, $ref } = schema
  const parts = [...(Array.isArray(allOf) ? allOf : []), targetOf(document, $ref)]
  return [
    ...(Array.isArray(required) ? required.map(String) : []),
    ...parts.flatMap((part) => requiredNames(document, part, depth + 1)),
  ]
}

function targetOf(document: OpenApiDocument, $ref: unknown): JsonObject | undefined {
  return typeof $ref === 'string'
    ? locate(document, decodeURIComponent($ref.slice(1))).node
    : undefined
}
