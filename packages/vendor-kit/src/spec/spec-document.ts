import { type FactKind, nearestStatement } from '@picturedesk/openapi/provenance'

/** The parts of JSON Schema that describe responses. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly oneOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | Schema
  readonly items?: Schema
  readonly minItems?: number
  readonly maxItems?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  /** Whether a response of this form means that the vendor refused. */
  readonly 'x-failure'?: boolean
}

/** A bundled OpenAPI document: references lead into the same document. */
export interface SpecDocument {
  readonly servers?: unknown
  readonly paths?: unknown
  readonly components?: unknown
  readonly 'x-envelope'?: unknown
}

/** An object of the document. */
export type SpecNode = Readonly<Record<string, unknown>>

/** An operation of the document. */
export interface SpecOperation {
  /** Its `operationId`. */
  readonly id: string
  /** In upper case, such as `GET`. */
  readonly method: string
  /** The path template, such as `/v1/images/{id}`. */
  readonly path: string
  readonly responses: readonly SpecResponse[]
}

/** What an operation may respond with, by status. */
export interface SpecResponse {
  readonly status: number
  /** How the spec knows that the operation responds with it. */
  readonly kind: FactKind
  /** By media type; empty where the response has no body. */
  readonly content: Readonly<Record<string, SpecMedia>>
}

interface SpecMedia {
  readonly schema?: Schema
  readonly examples?: Readonly<
    Record<string, { readonly value?: unknown; readonly 'x-provenance'?: unknown }>
  >
}

/** Of documents that were read before. The tests ask for an operation thousands of times. */
const known = new WeakMap<SpecDocument, readonly SpecOperation[]>()

/**
 * Every operation of a document, in its order, with references followed. A document is read once, so it must not
 * change afterwards.
 */
export function specOperations(document: SpecDocument): readonly SpecOperation[] {
  const operations = known.get(document) ?? readOperations(document)
  known.set(document, operations)
  return operations
}

function readOperations(document: SpecDocument): readonly SpecOperation[] {
  return members(document, document.paths).flatMap(([path, item]) =>
    members(document, item).flatMap(([method, { operationId, responses }]) =>
      typeof operationId === 'string'
        ? [
            {
              id: operationId,
              method: method.toUpperCase(),
              path,
              responses: read(responses, `#/paths/${escaped(path)}/${method}/responses`),
            },
          ]
        : [],
    ),
  )

  function read(responses: unknown, pointer: string): SpecResponse[] {
    return members(document, responses).map(([status, { content }]) => ({
      status: Number(status),
      kind: nearestStatement(document, `${pointer}/${status}`)?.kind ?? 'unstated',
      content: Object.fromEntries(
        members(document, content).map(([mediaType, { schema, examples }]) => [
          mediaType,
          {
            ...(schema !== undefined && { schema: schema as Schema }),
            examples: Object.fromEntries(members(document, examples)),
          },
        ]),
      ),
    }))
  }
}

function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1')
}

/** Follows a schema's reference within the document. */
export function resolveSchema(document: SpecDocument, schema: Schema): Schema {
  return resolve(document, schema as SpecNode)
}

/** The members of an object that are objects themselves, references followed. */
function members(document: SpecDocument, node: unknown): [string, SpecNode][] {
  return Object.entries((node ?? {}) as SpecNode).flatMap(([name, value]): [string, SpecNode][] =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? [[name, resolve(document, value as SpecNode)]]
      : [],
  )
}

function resolve(document: SpecDocument, node: SpecNode): SpecNode {
  const { $ref } = node
  if (typeof $ref !== 'string') return node
  const keys = $ref
    .replace(/^#\//, '')
    .split('/')
    .map((key) => decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~'))
  const found = keys.reduce<unknown>(
    (at, key) => (at as SpecNode | undefined)?.[key],
    document as SpecNode,
  )
  if (typeof found !== 'object' || found === null)
    throw new Error(`The spec refers to ${$ref}. It has nothing at that place.`)
  return resolve(document, found as SpecNode)
}
