import { child, children, items, type Located, type OpenApiDocument } from './openapi-document.ts'

/** The properties that a body may have, over all branches of its schema. */
export interface BodyFields {
  readonly properties: ReadonlyMap<string, Located>
  /** Whether the schema allows properties that it does not name. */
  readonly open: boolean
}

const none: BodyFields = { properties: new Map(), open: false }

const cache = new WeakMap<object, BodyFields>()

/** What a schema names as properties, through `allOf`, `oneOf` and `anyOf`. */
export function bodyFields(document: OpenApiDocument, schema: Located): BodyFields {
  const known = cache.get(schema.node)
  if (known) return known
  cache.set(schema.node, none) // for a branch that leads back here
  const properties = new Map<string, Located>()
  const own = child(document, schema, 'properties')
  if (own) for (const [name, property] of children(document, own)) properties.set(name, property)
  let open = schema.node['additionalProperties'] === true || isObject(schema)
  for (const keyword of ['allOf', 'oneOf', 'anyOf']) {
    for (const branch of items(document, schema, keyword)) {
      const inner = bodyFields(document, branch)
      for (const [name, property] of inner.properties) properties.set(name, property)
      open ||= inner.open && inner.properties.size > 0
    }
  }
  const fields = { properties, open }
  cache.set(schema.node, fields)
  return fields
}

/** A schema of properties that `additionalProperties` gives makes any name legal. */
function isObject({ node }: Located): boolean {
  const additional = node['additionalProperties']
  return typeof additional === 'object' && additional !== null
}
