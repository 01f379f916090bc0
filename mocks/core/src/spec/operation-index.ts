import {
  child,
  children,
  type Located,
  locate,
  type OpenApiDocument,
  ownChild,
  pointerStep,
} from './openapi-document.ts'
import { parametersOf } from './parameters.ts'
import { type KeyQuery, type PathKey, readPathKey } from './path-key.ts'
import { PathTemplate } from './path-template.ts'
import { originsOf, readServers, serversOf } from './read-servers.ts'
import { bodyConditions, keyConditions, parameterConditions } from './route-condition.ts'
import { type RouteMatch, type RouteSource, RouteTable } from './route-table.ts'

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
  /** Its key in `paths`: the path template, such as `/image/{id}/similar`, rarely with a query. */
  readonly path: string
  /** The template of its path below the server's. */
  readonly template: PathTemplate
  /** What its key in `paths` has behind a question mark. */
  readonly keyQuery: readonly KeyQuery[]
  readonly billable: boolean
  /** The schemas of the body by media type; empty when the operation takes none. */
  readonly bodies: ReadonlyMap<string, Located | undefined>
  readonly responses: readonly ResponseContent[]
  /** The schemas of its parameters, wherever they go. */
  readonly parameterSchemas: readonly Located[]
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']

/** More of a request than method and path, where that decides which operation it means. */
export interface RequestFacts {
  readonly query?: URLSearchParams
  readonly headers?: Headers
  /** Where it was sent to; a server of the spec by this origin answers for its own paths only. */
  readonly origin?: string
}

/** The operations of a spec, found by method and path. */
export class OperationIndex {
  /** In the order of the spec. */
  readonly operations: readonly Operation[]
  /** The path of the first server of the spec, without a trailing slash: `/plus`. */
  readonly basePath: string
  /** The origins that the spec's servers name, over all operations. */
  readonly origins: readonly string[]
  /** The paths of all servers, over all operations, that have no parameter; the first is {@link basePath}. */
  readonly basePaths: readonly string[]
  readonly #byId: ReadonlyMap<string, Operation>
  readonly #routes: RouteTable<Operation>

  constructor(document: OpenApiDocument) {
    const sources = readOperations(document)
    this.operations = sources.map(({ operation }) => operation)
    this.#byId = new Map(this.operations.toReversed().map((operation) => [operation.id, operation]))
    this.#routes = new RouteTable(sources)
    const { basePath, origins } = readServers(document)
    this.basePath = basePath
    const places = sources.flatMap(({ servers }) => servers)
    const fixed = places.map((place) => place.basePath).filter((path) => !path.includes('{'))
    this.basePaths = [...new Set([basePath, ...fixed])]
    const others = originsOf(places)
    this.origins = [...new Set([...origins, ...others])]
  }

  /** The operation with this id; undefined when there is none. */
  get(id: string): Operation | undefined {
    return this.#byId.get(id)
  }

  /** The operation that a request means; see {@link RouteTable.find}. */
  find(method: string, pathname: string, facts: RequestFacts = {}): Operation | undefined {
    return this.match(method, pathname, facts)?.operation
  }

  /** The operation that a request means, with the part of its path that is the server's. */
  match(
    method: string,
    pathname: string,
    facts: RequestFacts = {},
  ): RouteMatch<Operation> | undefined {
    const { query = new URLSearchParams(), headers = new Headers(), origin } = facts
    const request = { method, pathname, query, headers, origin }
    const found = this.#routes.find(request)
    // HTTP serves HEAD wherever it serves GET.
    return found || method.toUpperCase() !== 'HEAD'
      ? found
      : this.#routes.find({ ...request, method: 'GET' })
  }

  /** Whether a server of the spec has this origin. */
  knowsOrigin(origin: string): boolean {
    return this.#routes.knowsOrigin(origin)
  }
}

function readOperations(document: OpenApiDocument): RouteSource<Operation>[] {
  const paths = children(document, locate(document, '/paths'))
  const named = paths.filter(([key]) => !key.startsWith('x-'))
  return named.flatMap(([key, pathItem]) => {
    const pathKey = readPathKey(key)
    return methods.flatMap((method): RouteSource<Operation>[] => {
      const operation = child(document, pathItem, method)
      if (!operation) return []
      return [
        {
          operation: readOperation(document, { key, pathKey, method, pathItem }, operation),
          path: pathKey.path,
          servers: serversOf([{ node: document }, pathItem, operation]),
          demanded: keyConditions(pathKey),
          conditions: () => [
            ...parameterConditions(parametersOf(document, pathItem, operation), (parameter) =>
              child(document, parameter, 'schema'),
            ),
            ...bodyConditions(bodiesOf(document, operation).map(([mediaType]) => mediaType)),
          ],
        },
      ]
    })
  })
}

function readOperation(
  document: OpenApiDocument,
  place: { key: string; pathKey: PathKey; method: string; pathItem: Located },
  operation: Located,
): Operation {
  const { key, pathKey, method, pathItem } = place
  const { operationId } = operation.node
  const bodies = bodiesOf(document, operation)
  return {
    id: typeof operationId === 'string' ? operationId : `${method.toUpperCase()} ${key}`,
    method,
    path: key,
    template: new PathTemplate(pathKey.path),
    keyQuery: pathKey.query,
    billable: operation.node['x-billable'] === true,
    bodies: new Map(bodies.map(([mediaType, media]) => [mediaType, ownChild(media, 'schema')])),
    responses: readResponses(document, operation),
    parameterSchemas: parametersOf(document, pathItem, operation).flatMap(
      (parameter) => ownChild(parameter, 'schema') ?? [],
    ),
  }
}

/** The media type objects that an operation takes for a body. */
function bodiesOf(document: OpenApiDocument, operation: Located): [string, Located][] {
  const requestBody = child(document, operation, 'requestBody')
  const content = requestBody && child(document, requestBody, 'content')
  return content ? children(document, content) : []
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
      schema: ownChild(media, 'schema'),
    }))
  })
}

/** Where an operation stands in the document, for messages. */
export function operationPointer({ path, method }: Operation): string {
  return `/paths${pointerStep(path)}${pointerStep(method)}`
}
