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
  visitObjects(copy, (node, kind) => {
    if (typeof node['$ref'] === 'string' && kind !== 'pathItem') dropSiblings(node, kind)
    else if (kind === 'schema') convertSchema(node)
  })
  return copy
}

/** A reference that is no schema may have only these beside it. */
const BESIDE_REFERENCE = ['summary', 'description']

function dropSiblings(node: Node, kind: string): void {
  for (const key of Object.keys(node)) {
    if (key === '$ref') continue
    if (kind === 'schema' ? !describes(key) : !BESIDE_REFERENCE.includes(key)) delete node[key]
  }
  if (kind === 'schema') convertSchema(node)
}
