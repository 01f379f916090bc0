import type { Node } from './visit-objects.ts'

const OCTETS = 'application/octet-stream'

/** Turns a schema of OpenAPI 3.0 into one of 3.1, in place. Those inside of it have been turned before. */
export function convertSchema(node: Node): void {
  exclusive(node, 'minimum', 'exclusiveMinimum')
  exclusive(node, 'maximum', 'exclusiveMaximum')
  encoded(node)
  examples(node)
  for (const key of IDENTITIES) delete node[key]
  const { nullable } = node
  delete node['nullable']
  if (nullable === true) allowNull(node)
}

/** 3.0 has none of these and ignores them. In 3.1 they change where references lead. */
const IDENTITIES = ['$id', '$schema', '$anchor', '$dynamicAnchor', '$vocabulary']

const ANNOTATIONS = new Set([
  ...['title', 'description', 'example', 'examples', 'deprecated', 'externalDocs', 'xml'],
])

/** Whether a keyword says nothing about which values there are. */
export function describes(key: string): boolean {
  return ANNOTATIONS.has(key) || key.startsWith('x-')
}

/** What is said about the member as a whole, whichever of its alternatives holds. */
function isAround(key: string): boolean {
  return describes(key) || ['default', 'readOnly', 'writeOnly'].includes(key)
}

function exclusive(node: Node, limit: string, keyword: string): void {
  if (typeof node[keyword] !== 'boolean') return
  const strict = node[keyword] === true && typeof node[limit] === 'number'
  delete node[keyword]
  if (!strict) return
  node[keyword] = node[limit]
  delete node[limit]
}

/** The formats stay: some tools know them alone. */
function encoded(node: Node): void {
  if (node['type'] !== 'string') return
  if (node['format'] === 'binary') node['contentMediaType'] ??= OCTETS
  if (node['format'] === 'byte' || node['format'] === 'base64') node['contentEncoding'] ??= 'base64'
}

function examples(node: Node): void {
  const { example, examples: given } = node
  if (given !== undefined && !Array.isArray(given)) {
    // Not in 3.0 either: a map as parameters have it, or one value.
    delete node['examples']
    node['x-examples'] ??= given
  }
  if (!Object.hasOwn(node, 'example')) return
  delete node['example']
  node['examples'] = [example, ...(Array.isArray(given) ? given : [])]
}

function allowNull(node: Node): void {
  const values = node['enum']
  const withNull = Array.isArray(values) && !values.includes(null) ? [...values, null] : values
  const applied = ['allOf', 'oneOf', 'anyOf', 'not'].filter((key) => key in node)
  if (applied.length === 0) {
    if (typeof node['type'] === 'string') node['type'] = [node['type'], 'null']
    else if (Array.isArray(node['type']) && !node['type'].includes('null'))
      node['type'] = [...node['type'], 'null']
    if (withNull !== undefined) node['enum'] = withNull
    return
  }
  if (allowsNullAlready(node)) return
  // Each of them would refuse null beside a type that allows it.
  const inner = Object.fromEntries(Object.entries(node).filter(([key]) => !isAround(key)))
  for (const key of Object.keys(inner)) delete node[key]
  // One branch needs no shell of its own.
  const [only, ...others] = alternatives(inner) ?? [inner]
  node['anyOf'] = [...(only === undefined ? [] : [only]), ...others, { type: 'null' }]
}

/** The branches, where nothing is said besides: one more of them may be null. */
function alternatives(schema: Node): unknown[] | undefined {
  const [[key, value] = [], ...more] = Object.entries(schema)
  if (more.length > 0 || !Array.isArray(value)) return undefined
  if (key === 'anyOf') return value
  return key === 'allOf' && value.length === 1 ? value : undefined
}

/** Whether a branch allows null by itself, and nothing else refuses it. */
function allowsNullAlready(schema: Node): boolean {
  const branches = schema['oneOf'] ?? schema['anyOf']
  return (
    Array.isArray(branches) &&
    !('type' in schema || 'allOf' in schema || 'not' in schema || 'enum' in schema) &&
    branches.some((branch: unknown) => hasNullType(branch))
  )
}

function hasNullType(schema: unknown): boolean {
  if (typeof schema !== 'object' || schema === null) return false
  const { type, enum: values } = schema as Node
  if (values !== undefined && !(Array.isArray(values) && values.includes(null))) return false
  return Array.isArray(type) ? type.includes('null') : type === 'null'
}
