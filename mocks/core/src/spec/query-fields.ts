import { allowsType } from './allows-type.ts'
import {
  child,
  children,
  items,
  type Located,
  type OpenApiDocument,
  objectsIn,
} from './openapi-document.ts'

/** A query parameter as a request may carry it. */
export interface Field {
  readonly name: string
  /** How it is written: text, a key that is repeated, one joined by a separator, `name[key]`. */
  readonly style: 'single' | 'repeated' | 'joined' | 'deep'
  /** What joins the items of a joined one. */
  readonly separator: string
  /** Where its schema stands; undefined for a credential or a parameter without one. */
  readonly schema: Located | undefined
  /** Whether its value must not be seen (`x-sensitive`). */
  readonly sensitive: boolean
}

/** The parameters in an operation's query, credentials included. */
export function queryFields(
  document: OpenApiDocument,
  pathItem: Located,
  operation: Located,
): Map<string, Field> {
  const query = new Map<string, Field>()
  for (const { map, ...field } of queryParameters(document, pathItem, operation)) {
    if (!map) query.set(field.name, field)
  }
  for (const name of keysInQuery(document, operation))
    query.set(name, { name, style: 'single', separator: '', schema: undefined, sensitive: true })
  return query
}

/** The parameters in the query; `map` marks one whose names are the caller's own (RFC 6570 `{?map*}`). */
export function queryParameters(
  document: OpenApiDocument,
  pathItem: Located,
  operation: Located,
): (Field & { readonly map: boolean })[] {
  return parametersOf(document, pathItem, operation).flatMap((parameter) => {
    const { name, in: place, style = 'form', explode = style === 'form' } = parameter.node
    if (place !== 'query' || typeof name !== 'string') return []
    const schema = child(document, parameter, 'schema')
    const spread = style === 'form' && explode === true && allowsType(schema?.node, 'object')
    const additional = schema?.node['additionalProperties'] ?? false
    const field: Field = {
      name,
      ...wireStyle(String(style), explode === true, schema),
      schema,
      sensitive: parameter.node['x-sensitive'] === true,
    }
    const members = spread && schema ? child(document, schema, 'properties') : undefined
    const named = members ? children(document, members) : []
    return [
      ...named.map(([key, member]): Field & { map: boolean } => ({
        ...field,
        name: key,
        ...wireStyle('form', false, undefined),
        schema: member,
        map: false,
      })),
      ...(named.length > 0 && additional === false
        ? []
        : [{ ...field, map: spread && additional !== false }]),
    ]
  })
}

/** How a value is written under a `style` and `explode` of the spec. */
export function wireStyle(
  style: string,
  explode: boolean,
  schema: Located | undefined,
): Pick<Field, 'style' | 'separator'> {
  if (style === 'deepObject') return { style: 'deep', separator: '' }
  if (!allowsType(schema?.node, 'array')) return { style: 'single', separator: '' }
  if (explode) return { style: 'repeated', separator: '' }
  const separator = { spaceDelimited: ' ', pipeDelimited: '|' }[style] ?? ','
  return { style: 'joined', separator }
}

/** The API keys that an operation's security has in the query. */
function keysInQuery(document: OpenApiDocument, operation: Located): string[] {
  const root: Located = { node: document, pointer: '' }
  const required = operation.node['security'] ?? document['security']
  return objectsIn(required).flatMap((requirement) =>
    Object.keys(requirement).flatMap((scheme) => {
      const components = child(document, root, 'components')
      const schemes = components && child(document, components, 'securitySchemes')
      const { type, in: place, name } = (schemes && child(document, schemes, scheme))?.node ?? {}
      return type === 'apiKey' && place === 'query' && typeof name === 'string' ? [name] : []
    }),
  )
}

/** The parameters of an operation, those of its path item first. */
export function parametersOf(
  document: OpenApiDocument,
  pathItem: Located,
  operation: Located,
): readonly Located[] {
  return [...items(document, pathItem, 'parameters'), ...items(document, operation, 'parameters')]
}
