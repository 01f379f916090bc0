import { copyTree } from '../text/copy-tree.ts'
import { convertSchema, describes } from './convert-schema.ts'
import { type Node, visitObjects } from './visit-objects.ts'

/** The version that a document of OpenAPI 3.0 has afterwards. */
const VERSION = '3.1.0'

/**
 * An OpenAPI 3.0 document in the words of 3.1, whose schemas are JSON Schema's. Any other document is
 * returned as it is.
 *
 * - `nullable` becomes the type `null`, also beside `enum` and around `allOf`, `oneOf` and `anyOf`.
 * - The booleans `exclusiveMinimum` and `exclusiveMaximum` become numbers.
 * - `example` of a schema becomes `examples`.
 * - `format: binary` gets a `contentMediaType`, `format: byte` and `base64` a `contentEncoding`.
 * - What 3.0 ignores beside a `$ref` goes; what only describes stays.
 */
export function asOpenApi31<Document extends object>(document: Document): Document {
  const { openapi } = document as { readonly openapi?: unknown }
  if (!/^3\.0(\.|$)/.test(String(openapi))) return document
  // An object that stands in a schema and in an example is changed in one of them only.
  const copy = { ...(copyTree(document, (one) => one) as Document), openapi: VERSION }
  const moved = new Set<string>()
  visitObjects(copy, (node, kind, pointer) => {
    if (kind === 'schema' && Object.hasOwn(node, 'example')) moved.add(`${pointer}/example`)
    if (typeof node['$ref'] === 'string' && mayRefer.has(kind)) dropSiblings(node, kind)
    else if (kind === 'schema') convertSchema(node)
  })
  if (moved.size > 0) redirect(copy, moved)
  return copy
}

/** Objects that a reference may stand for, in which it stands alone. */
const mayRefer: ReadonlySet<string> = new Set([
  ...['callback', 'example', 'header', 'link', 'parameter'],
  ...['requestBody', 'response', 'schema', 'securityScheme'],
])

/** A reference that is no schema may have only these beside it. */
const BESIDE_REFERENCE = ['summary', 'description']

function dropSiblings(node: Node, kind: string): void {
  for (const key of Object.keys(node)) {
    if (key === '$ref') continue
    if (kind === 'schema' ? !describes(key) : !BESIDE_REFERENCE.includes(key)) delete node[key]
  }
  if (kind === 'schema') convertSchema(node)
}

/** References to an example of a schema follow it to its new place. */
function redirect(value: unknown, moved: ReadonlySet<string>): void {
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    if (key !== '$ref' || typeof inner !== 'string') redirect(inner, moved)
    else Object.assign(value, { $ref: redirected(inner, moved) })
  }
}

function redirected(reference: string, moved: ReadonlySet<string>): string {
  const steps = reference.split('/')
  // An example may be inside of what an example refers to, so the longest place counts.
  for (let end = steps.length; end > 1; end--) {
    if (steps[end - 1] !== 'example' || !moved.has(decoded(steps.slice(0, end).join('/')))) continue
    return [...steps.slice(0, end - 1), 'examples', '0', ...steps.slice(end)].join('/')
  }
  return reference
}

function decoded(reference: string): string {
  try {
    return decodeURIComponent(reference)
  } catch {
    return reference
  }
}
