import { FORM_TYPE, type FormFields, formFields } from './form-fields.ts'
import {
  child,
  children,
  type Located,
  locate,
  type OpenApiDocument,
  pointerStep,
} from './openapi-document.ts'
import { PathTemplate } from './path-template.ts'
import { type Field, parametersOf, queryFields, queryParameters } from './query-fields.ts'
import { readServers } from './read-servers.ts'

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
  readonly template: PathTemplate
  readonly billable: boolean
  readonly query: ReadonlyMap<string, Field>
  /** Whether any other name is legal in the query: a parameter is a map of them. */
  readonly openQuery: boolean
  /** The schemas of the body by media type; empty when the operation takes none. */
  readonly bodies: ReadonlyMap<string, Located | undefined>
  /** Undefined when it takes no form, or any. */
  readonly form: FormFields | undefined
  readonly responses: readonly ResponseContent[]
  /** The schemas of its parameters, wherever they go. */
  readonly parameterSchemas: readonly Located[]
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
  readonly #byId: ReadonlyMap<string, Operation>

  constructor(document: OpenApiDocument) {
    this.operations = readOperations(document)
    this.#byId = new Map(this.operations.toReversed().map((operation) => [operation.id, operation]))
    const { basePath, origins } = readServers(document)
    this.basePath = basePath
    this.origins = origins
  }

  /** The operation with this id; undefined when there is none. */
  get(id: string): Operation | undefined {
    return this.#byId.get(id)
  }

  /**
   * The operation that a request means. Where templates overlap, the one with the earlier literal
   * segment wins: `/topic/hots` before `/topic/{id}` before `/{id}/similar`.
   */
  find(method: string, pathname: string): Operation | undefined {
    if (this.basePath && !pathname.startsWith(`${this.basePath}/`)) return undefined
    const wanted = method.toLowerCase()
    const segments = pathname.slice(this.basePath.length).split('/')
    let best: { operation: Operation; rank: string } | undefined
    for (const operation of this.operations) {
      if (operation.method !== wanted) continue
      const rank = operation.template.rank(segments)
      if (rank !== undefined && (!best || rank < best.rank)) best = { operation, rank }
    }
    return best?.operation
  }
}

function readOperations(document: OpenApiDocument): Operation[] {
  const paths = children(document, locate(document, '/paths'))
  return paths.flatMap(([path, pathItem]) =>
    methods.flatMap((method): Operation[] => {
      const operation = child(document, pathItem, method)
      if (!operation) return []
      const { operationId } = operation.node
      const bodies = bodiesOf(document, operation)
      const form = bodies.find(([range]) => range.split(';')[0]?.trim() === FORM_TYPE)?.[1]
      return [
        {
          id: typeof operationId === 'string' ? operationId : `${method.toUpperCase()} ${path}`,
          method,
          path,
          template: new PathTemplate(path),
          billable: operation.node['x-billable'] === true,
          query: queryFields(document, pathItem, operation),
          openQuery: queryParameters(document, pathItem, operation).some(({ map }) => map),
          bodies: new Map(
            bodies.map(([mediaType, media]) => [mediaType, child(document, media, 'schema')]),
          ),
          form: form && formFields(document, form),
          responses: readResponses(document, operation),
          parameterSchemas: parametersOf(document, pathItem, operation).flatMap(
            (parameter) => child(document, parameter, 'schema') ?? [],
          ),
        },
      ]
    }),
  )
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
      schema: child(document, media, 'schema'),
    }))
  })
}

/** Where an operation stands in the document, for messages. */
export function operationPointer({ path, method }: Operation): string {
  return `/paths${pointerStep(path)}${pointerStep(method)}`
}
