import {
  isJsonObject,
  items,
  type Located,
  locate,
  type OpenApiDocument,
} from '../spec/openapi-document.ts'
import type { Operation } from '../spec/operation-index.ts'
import type { SchemaCheck } from '../spec/schema-check.ts'

/** Where a failure's envelope may say what kind it is. */
const properties = ['code', 'status', 'result']

/**
 * The properties by which an operation's responses tell a failure inside of a body: those of the usual
 * names that its schema of failures (`x-failure`) has. None where failures have a status only.
 */
export function envelopeProperties(
  { document, check }: { document: OpenApiDocument; check: SchemaCheck },
  operation: Operation,
): string[] {
  const rewriter = check.evaluator.rewriter('response')
  const failures = operation.responses.flatMap(({ schema }) =>
    schema ? failureSchemas(document, locate(document, schema.pointer), new Set()) : [],
  )
  const known = new Set(failures.flatMap((each) => [...rewriter.composition(each).members.keys()]))
  return properties.filter((property) => known.has(property))
}

/** What a body tells by these properties, such as `code=1001`. */
export function envelopeCodes(body: unknown, names: readonly string[]): string[] {
  if (!isJsonObject(body)) return []
  return names.flatMap((name) => {
    const value = body[name]
    const told =
      typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    return told ? [`${name}=${value}`] : []
  })
}

function failureSchemas(document: OpenApiDocument, schema: Located, seen: Set<string>): Located[] {
  if (seen.has(schema.pointer)) return []
  seen.add(schema.pointer)
  if (schema.node['x-failure'] === true) return [schema]
  return ['oneOf', 'anyOf', 'allOf'].flatMap((keyword) =>
    items(document, schema, keyword).flatMap((branch) => failureSchemas(document, branch, seen)),
  )
}
