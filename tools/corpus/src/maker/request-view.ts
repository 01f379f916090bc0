import { follow, isObject, type JsonObject, objectOf } from '../documents/json.ts'
import { patternOf } from './pattern-of.ts'

/** Members of a document that map names to objects, so that their keys are no keywords. */
const schemasByName = new Set([
  ...['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas'],
  ...['schemas', 'parameters', 'responses', 'headers', 'requestBodies', 'paths', 'content'],
])
/** Members that hold no schema, and in which an `$id` or `$ref` would mislead a judge. */
const noSchemas = new Set([
  'example',
  'examples',
  'x-examples',
  'default',
  'externalDocs',
  'xml',
  'discriminator',
])
const types = new Set(['null', 'boolean', 'object', 'array', 'number', 'string', 'integer'])

/**
 * A document as a judge of requests or responses needs it: without examples, and without demands of members
 * that do not travel in this direction. Whatever no judge understands, such as a pattern of another language, is
 * left out: a value is not called wrong for it.
 */
export function viewFor(direction: 'request' | 'response', document: JsonObject): JsonObject {
  const hidden = direction === 'request' ? 'readOnly' : 'writeOnly'
  const isHidden = (schema: unknown): boolean =>
    objectOf(schema)[hidden] === true || objectOf(follow(document, schema))[hidden] === true

  const copy = (node: unknown, named: boolean): unknown => {
    if (Array.isArray(node)) return node.map((item) => copy(item, false))
    if (!isObject(node)) return node
    const result: Record<string, unknown> = {}
    for (const [key, value] of Object.entries(node)) {
      if (named) result[key] = copy(value, false)
      else if (noSchemas.has(key)) continue
      else if (key === 'enum' || key === 'const') result[key] = value
      else result[key] = copy(value, schemasByName.has(key))
    }
    return named ? result : sanitised(result, node, isHidden)
  }
  return copy(document, false) as JsonObject
}

function sanitised(
  result: Record<string, unknown>,
  node: JsonObject,
  isHidden: (schema: unknown) => boolean,
): Record<string, unknown> {
  const { required, properties, type, pattern, nullable } = node
  if (Array.isArray(required) && isObject(properties))
    result['required'] = required.filter((name) => !isHidden(properties[String(name)]))
  if (required !== undefined && !Array.isArray(required) && !('in' in node) && !('content' in node))
    delete result['required']
  if (typeof type === 'string' && !types.has(type) && !('in' in node)) delete result['type']
  if (typeof pattern === 'string' && !compiles(pattern)) delete result['pattern']
  if (nullable !== undefined && (type === undefined || result['type'] === undefined))
    delete result['nullable']
  if (Array.isArray(node['enum']) && node['enum'].length === 0) delete result['enum']
  // One document is one resource here: names of resources of their own, which may occur twice, would break it.
  for (const keyword of ['$schema', '$id', '$anchor', '$dynamicAnchor', '$dynamicRef'])
    delete result[keyword]
  if (!isObject(node['id'])) delete result['id']
  return result
}

function compiles(pattern: string): boolean {
  try {
    patternOf(pattern)
    return true
  } catch {
    return false
  }
}
