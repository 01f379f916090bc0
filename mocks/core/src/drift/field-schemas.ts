import { child, type Located, type OpenApiDocument } from '../spec/openapi-document.ts'

/** What a response must have: what only a request carries is left out. */
export function requiredOf(document: OpenApiDocument, schema: Located): string[] {
  const { required } = schema.node
  if (!Array.isArray(required)) return []
  const properties = child(document, schema, 'properties')
  return required
    .map(String)
    .filter((name) => properties === undefined || !isWriteOnly(document, properties, name))
}

function isWriteOnly(document: OpenApiDocument, properties: Located, name: string): boolean {
  return child(document, properties, name)?.node['writeOnly'] === true
}

/** What schemas say about a field: whether they name it, or let any name pass, and its schemas. */
export function fieldSchemas(
  document: OpenApiDocument,
  schemas: readonly Located[],
  name: string,
): { readonly known: boolean; readonly open: boolean; readonly parts: readonly Located[] } {
  let known = false
  let open = false
  const parts: Located[] = []
  for (const schema of schemas) {
    const properties = child(document, schema, 'properties')
    const named = properties !== undefined && Object.hasOwn(properties.node, name)
    if (named) parts.push(...definedBy(document, properties, name))
    const patterns = patternsFor(document, schema, name)
    parts.push(...patterns)
    known ||= named || patterns.length > 0
    if (named || patterns.length > 0) continue
    const additional = schema.node['additionalProperties']
    open ||= additional === true || schema.node['unevaluatedProperties'] === true
    const any = child(document, schema, 'additionalProperties')
    if (!any) continue
    open = true
    parts.push(any)
  }
  return { known, open, parts }
}

function definedBy(document: OpenApiDocument, properties: Located, name: string): Located[] {
  const schema = child(document, properties, name)
  return schema ? [schema] : []
}

function patternsFor(document: OpenApiDocument, schema: Located, name: string): Located[] {
  const patterns = child(document, schema, 'patternProperties')
  if (!patterns) return []
  return Object.keys(patterns.node)
    .filter((pattern) => new RegExp(pattern, 'u').test(name))
    .flatMap((pattern) => definedBy(document, patterns, pattern))
}
