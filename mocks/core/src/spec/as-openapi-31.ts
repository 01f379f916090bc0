import { isJsonObject, type JsonObject, type OpenApiDocument } from './openapi-document.ts'
import { walkDocument } from './walk-document.ts'

type Writable = { -readonly [Key in keyof JsonObject]: JsonObject[Key] }

/**
 * An OpenAPI 3.0 document with its schemas in the words of 3.1, which are JSON Schema's: `nullable`
 * becomes a type, the boolean `exclusiveMinimum` and `exclusiveMaximum` become numbers, and what
 * stands beside a `$ref` goes, as 3.0 ignores it. Any other document is returned as it is.
 */
export function asOpenApi31(document: OpenApiDocument): OpenApiDocument {
  if (!String(document['openapi']).startsWith('3.0')) return document
  const copy = { ...structuredClone(document), openapi: '3.1.0' }
  walkDocument(copy, convert)
  return copy
}

function convert(node: Writable): void {
  if (typeof node['$ref'] === 'string') {
    for (const key of Object.keys(node)) if (key !== '$ref') delete node[key]
    return
  }
  exclusive(node, 'minimum', 'exclusiveMinimum')
  exclusive(node, 'maximum', 'exclusiveMaximum')
  if (typeof node['nullable'] === 'boolean') nullable(node)
}

function exclusive(node: Writable, limit: string, keyword: string): void {
  if (typeof node[keyword] !== 'boolean') return
  const strict = node[keyword] === true && typeof node[limit] === 'number'
  delete node[keyword]
  if (!strict) return
  node[keyword] = node[limit]
  delete node[limit]
}

function nullable(node: Writable): void {
  const { nullable: allowed, ...rest } = node
  delete node['nullable']
  if (allowed === false) return
  if (typeof rest['type'] === 'string') {
    node['type'] = [rest['type'], 'null']
    const values = rest['enum']
    if (Array.isArray(values) && !values.includes(null)) node['enum'] = [...values, null]
    return
  }
  // Without a type there is nothing else to hold it against but the branches.
  const branches = ['allOf', 'oneOf', 'anyOf'].filter((keyword) => Array.isArray(node[keyword]))
  if (branches.length === 0) return
  for (const key of Object.keys(node)) if (!isDescriptive(key)) delete node[key]
  const described = Object.fromEntries(Object.entries(rest).filter(([key]) => !isDescriptive(key)))
  node['anyOf'] = [{ type: 'null' }, described]
}

/** What says nothing about the value. */
function isDescriptive(key: string): boolean {
  return ['title', 'description', 'example', 'deprecated'].includes(key) || key.startsWith('x-')
}

/** Whether a schema allows a type, alone or among others. */
export function allowsType(schema: unknown, type: string): boolean {
  return isJsonObject(schema) && [schema['type']].flat().includes(type)
}
