import {
  child,
  children,
  items,
  type Located,
  locate,
  type OpenApiDocument,
  objectsIn,
  pointerStep,
} from './openapi-document.ts'

/** A query or header parameter, or a property of the body, as a request may carry it. */
export interface Field {
  readonly name: string
  /** Whether a repeated key is legal. */
  readonly list: boolean
  /** Whether its value must not be seen (`x-sensitive`). */
  readonly sensitive: boolean
}

/** A response's content in one media type. */
export interface ResponseContent {
  readonly status: string
  readonly mediaType: string
  /** Where its schema stands in the document; undefined when it has none. */
  readonly schema: Located | undefined
}

/** What the mock needs to know about an operation of the spec. */
export interface Operation {
  /** The `operationId`, or `METHOD /path` where the spec names none. */
  readonly id: string
  /** In lower case. */
  readonly method: string
  /** The path template, such as `/image/{id}/similar`. */
  readonly path: string
  readonly billable: boolean
  readonly query: ReadonlyMap<string, Field>
  /** Whether any other name is legal in the query: a parameter is a map of them. */
  readonly openQuery: boolean
  /** The schemas of the body by media type; empty when the operation takes none. */
  readonly bodies: ReadonlyMap<string, Located | undefined>
  readonly responses: readonly ResponseContent[]
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']

/** The operations of a spec, found by method and path. */
export class OperationIndex {
  /** In the order of the spec. */
  readonly operations: readonly Operation[]
  /** The path that every operation's path is below, without a trailing slash: `/plus`. */
  readonly basePath: string
  /** The origins that the spec's servers name. */
  readonly origins: readonly string[]

  constructor(document: OpenApiDocument) {
    this.operations = readOperations(document)
    const servers = objectsIn(document['servers']).flatMap(({ url }) =>
      typeof url === 'string' && URL.canParse(url) ? [new URL(url)] : [],
    )
    this.basePath = servers[0]?.pathname.replace(/\/$/, '') ?? ''
    this.origins = servers.map(({ origin }) => origin)
  }

  /** The operation with this id; undefined when there is none. */
  get(id: string): Operation | undefined {
    return this.operations.find((operation) => operation.id === id)
  }

  /**
   * The operation that a request means. Where templates overlap, the one with the earlier literal
   * segment wins: `/topic/hots` before `/topic/{id}` before `/{id}/similar`.
   */
  find(method: string, pathname: string): Operation | undefined {
    if (this.basePath && !pathname.startsWith(`${this.basePath}/`)) return undefined
    const segments = pathname.slice(this.basePath.length).split('/')
    let best: { operation: Operation; rank: string } | undefined
    for (const operation of this.operations) {
      if (operation.method !== method.toLowerCase()) continue
      const rank = matchRank(operation.path.split('/'), segments)
      if (rank !== undefined && (!best || rank < best.rank)) best = { operation, rank }
    }
    return best?.operation
  }
}

/** One digit a segment, 0 literal and 1 parameter, so that the smaller string is more specific. */
function matchRank(template: string[], segments: string[]): string | undefined {
  if (template.length !== segments.length) return undefined
  let rank = ''
  for (const [index, part] of template.entries()) {
    const segment = segments[index] ?? ''
    if (part === segment) rank += '0'
    else if (part.startsWith('{') && segment !== '') rank += '1'
    else return undefined
  }
  return rank
}

function readOperations(document: OpenApiDocument): Operation[] {
  const paths = children(document, locate(document, '/paths'))
  return paths.flatMap(([path, pathItem]) =>
    methods.flatMap((method): Operation[] => {
      const operation = child(document, pathItem, method)
      if (!operation) return []
      const { operationId } = operation.node
      return [
        {
          id: typeof operationId === 'string' ? operationId : `${method.toUpperCase()} ${path}`,
          method,
          path,
          billable: operation.node['x-billable'] === true,
          query: readQuery(document, pathItem, operation),
          openQuery: queryParameters(document, pathItem, operation).some(({ map }) => map),
          bodies: readBodies(document, operation),
          responses: readResponses(document, operation),
        },
      ]
    }),
  )
}

function readQuery(
  document: OpenApiDocument,
  pathItem: Located,
  operation: Located,
): Map<string, Field> {
  const query = new Map<string, Field>()
  for (const { map, ...field } of queryParameters(document, pathItem, operation)) {
    if (!map) query.set(field.name, field)
  }
  for (const name of keysInQuery(document, operation)) {
    query.set(name, { name, list: false, sensitive: true })
  }
  return query
}

/** The parameters in the query; `map` marks one whose names are the caller's own (RFC 6570 `{?map*}`). */
function queryParameters(
  document: OpenApiDocument,
  pathItem: Located,
  operation: Located,
): (Field & { readonly map: boolean })[] {
  const parameters = [
    ...items(document, pathItem, 'parameters'),
    ...items(document, operation, 'parameters'),
  ]
  return parameters.flatMap((parameter) => {
    const { name, in: place, explode } = parameter.node
    if (place !== 'query' || typeof name !== 'string') return []
    const schema = child(document, parameter, 'schema')?.node
    const { type, additionalProperties: additional = false } = schema ?? {}
    return [
      {
        name,
        list: type === 'array',
        sensitive: parameter.node['x-sensitive'] === true,
        map: type === 'object' && explode !== false && additional !== false,
      },
    ]
  })
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

function readBodies(
  document: OpenApiDocument,
  operation: Located,
): Map<string, Located | undefined> {
  const requestBody = child(document, operation, 'requestBody')
  const content = requestBody && child(document, requestBody, 'content')
  if (!content) return new Map()
  return new Map(
    children(document, content).map(([mediaType, media]) => [
      mediaType,
      child(document, media, 'schema'),
    ]),
  )
}

function readResponses(document: OpenApiDocument, operation: Located): ResponseContent[] {
  const responses = child(document, operation, 'responses')
  if (!responses) return []
  return children(document, responses).flatMap(([status, response]) => {
    const content = child(document, response, 'content')
    if (!content) return []
    return children(document, content).map(([mediaType, media]) => ({
      status,
      mediaType,
      schema: child(document, media, 'schema'),
    }))
  })
}

/** Where an operation stands in the document, for messages. */
export function operationPointer({ path, method }: Operation): string {
  return `/paths${pointerStep(path)}${pointerStep(method)}`
}
