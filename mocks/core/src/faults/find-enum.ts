import {
  child,
  isJsonObject,
  items,
  type Located,
  type OpenApiDocument,
  pointerStep,
} from '../spec/openapi-document.ts'

/**
 * The first text or number in a JSON value that the schema lists the values of.
 *
 * @returns its JSON pointer; undefined when there is none
 */
export function findEnum(
  document: OpenApiDocument,
  schema: Located,
  value: unknown,
  pointer = '',
): string | undefined {
  const listed = schema.node['enum']
  if (isScalar(value)) {
    if (Array.isArray(listed) && listed.some(isScalar)) return pointer
  }
  for (const key of ['allOf', 'anyOf', 'oneOf']) {
    for (const part of items(document, schema, key)) {
      const found = findEnum(document, part, value, pointer)
      if (found !== undefined) return found
    }
  }
  for (const [key, inner] of entriesOf(value)) {
    const part = schemaOf(document, schema, value, key)
    const found = part && findEnum(document, part, inner, pointer + pointerStep(key))
    if (found !== undefined) return found
  }
  return undefined
}

function isScalar(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number'
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : []
}

function schemaOf(
  document: OpenApiDocument,
  schema: Located,
  parent: unknown,
  key: string,
): Located | undefined {
  if (!isJsonObject(parent)) return child(document, schema, 'items')
  const properties = child(document, schema, 'properties')
  return (
    (properties && child(document, properties, key)) ??
    child(document, schema, 'additionalProperties')
  )
}
