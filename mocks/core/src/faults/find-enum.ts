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
): string | undefined {
  return find(document, schema, value, '', new Set())
}

/** @param seen the schemas that were looked at for this very value: a base and its kinds name each other */
function find(
  document: OpenApiDocument,
  schema: Located,
  value: unknown,
  pointer: string,
  seen: Set<string>,
): string | undefined {
  if (seen.has(schema.pointer)) return undefined
  seen.add(schema.pointer)
  const listed = schema.node['enum']
  if (isScalar(value)) {
    if (Array.isArray(listed) && listed.some(isScalar)) return pointer
  }
  for (const key of ['allOf', 'anyOf', 'oneOf']) {
    for (const part of items(document, schema, key)) {
      const found = find(document, part, value, pointer, seen)
      if (found !== undefined) return found
    }
  }
  for (const [key, inner] of entriesOf(value)) {
    const part = schemaOf(document, schema, value, key)
    const found = part && find(document, part, inner, pointer + pointerStep(key), new Set())
    if (found !== undefined) return found
  }
  return undefined
}

function isScalar(value: unknown): value is string | number | bigint {
  return ['string', 'number', 'bigint'].includes(typeof value)
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
  if (!isJsonObject(parent)) {
    const first = schema.node['prefixItems']
    if (!Array.isArray(first) || Number(key) >= first.length)
      return child(document, schema, 'items')
    const places = { node: { ...first }, pointer: `${schema.pointer}/prefixItems` }
    return child(document, places, key)
  }
  const properties = child(document, schema, 'properties')
  return (
    (properties && child(document, properties, key)) ??
    child(document, schema, 'additionalProperties')
  )
}
