import {
  child,
  children,
  items,
  type Located,
  locate,
  type OpenApiDocument,
} from '../spec/openapi-document.ts'

const PARTS = ['allOf', 'anyOf', 'oneOf']

/** The members that a schema names, with those of its parts and of what it refers to, references followed. */
export function schemaMembers(
  document: OpenApiDocument,
  schema: Located,
): ReadonlyMap<string, Located> {
  const members = new Map<string, Located>()
  const seen = new Set<string>()
  const left = [locate(document, schema.pointer)]
  for (let next = left.pop(); next; next = left.pop()) {
    // A schema may be a part of itself.
    if (seen.has(next.pointer)) continue
    seen.add(next.pointer)
    const properties = child(document, next, 'properties')
    for (const [name, member] of properties ? children(document, properties) : [])
      if (!members.has(name)) members.set(name, member)
    for (const part of PARTS) left.push(...items(document, next, part))
  }
  return members
}
