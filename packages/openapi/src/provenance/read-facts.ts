import { childPointer, lookUp } from '../references/pointer.ts'
import { type Fact, type FactKind, weakestKind } from './fact.ts'
import { FactWalker } from './fact-walker.ts'
import { isObject, type JsonObject } from './is-object.ts'

/** What an operation rests on. */
export interface OperationFacts {
  /** Its operationId; undefined where it has none. */
  readonly id: string | undefined
  /** In capitals. */
  readonly method: string
  readonly path: string
  /** JSON pointer of the operation. */
  readonly pointer: string
  /** All that it reaches: parameters, bodies, responses, schemas, examples, server and security schemes. */
  readonly facts: readonly Fact[]
  /** How the operation with all that it reaches is known: as the weakest of its facts is. */
  readonly kind: FactKind
}

/** The facts of a document. */
export interface DocumentFacts {
  /** Each once, where it stands. */
  readonly facts: readonly Fact[]
  readonly operations: readonly OperationFacts[]
}

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']

/**
 * The facts of a bundled document, each with its nearest statement: that of its own keyword in `facts`, that of its
 * object, or that of an object around it. What stands beside a `$ref` goes before what is referred to.
 *
 * Failure patterns belong to the document and not to operations.
 */
export function readFacts(document: unknown): DocumentFacts {
  if (!isObject(document)) return { facts: [], operations: [] }
  const whole = new FactWalker(document)
  whole.readAt('#', 'document')
  const paths = isObject(document['paths']) ? document['paths'] : {}
  const operations = Object.entries(paths).flatMap(([path, given]) => {
    const found = itemAt(document, childPointer('#', 'paths', path), given)
    if (found === undefined || path.startsWith('x-')) return []
    return METHODS.filter((method) => isObject(found.item[method])).map((method) =>
      operationFacts(document, whole, { ...found, path, method }),
    )
  })
  return { facts: whole.facts, operations }
}

interface Found {
  readonly item: JsonObject
  /** Where the path item stands. */
  readonly at: string
}

/** A path item, which may be one of the components. */
function itemAt(document: JsonObject, at: string, given: unknown): Found | undefined {
  if (!isObject(given)) return undefined
  const { $ref } = given
  if (typeof $ref !== 'string') return { item: given, at }
  const item = lookUp(document, $ref)
  return isObject(item) ? { item, at: $ref } : undefined
}

function operationFacts(
  document: JsonObject,
  whole: FactWalker,
  { item, at, path, method }: Found & { readonly path: string; readonly method: string },
): OperationFacts {
  const walker = new FactWalker(document, whole)
  const pointer = childPointer(at, method)
  const operation = item[method] as JsonObject
  walker.readAt(pointer, 'operation')
  for (const place of parametersOfPath(document, item, operation, at))
    walker.readAt(place, 'parameter')
  for (const place of serversOf(document, item, operation, at)) walker.readAt(place, 'server')
  for (const name of schemesOf(operation['security'] ?? document['security']))
    walker.readAt(childPointer('#/components/securitySchemes', name), 'securityScheme')
  const { operationId: id } = operation
  return {
    id: typeof id === 'string' ? id : undefined,
    method: method.toUpperCase(),
    path,
    pointer,
    facts: walker.facts,
    kind: weakestKind(walker.facts),
  }
}

/** The parameters of the path that the operation does not have by itself. */
function parametersOfPath(
  document: JsonObject,
  item: JsonObject,
  operation: JsonObject,
  at: string,
): string[] {
  const nameOf = (given: unknown): string => {
    const reference = isObject(given) ? given['$ref'] : undefined
    const one = typeof reference === 'string' ? lookUp(document, reference) : given
    return isObject(one) ? `${one['in']} ${one['name']}` : ''
  }
  const own = new Set(list(operation['parameters']).map(nameOf))
  return list(item['parameters']).flatMap((one, index) =>
    own.has(nameOf(one)) ? [] : [childPointer(at, 'parameters', String(index))],
  )
}

/** The servers that an operation is sent to. The nearest list counts; its own is part of the operation. */
function serversOf(
  document: JsonObject,
  item: JsonObject,
  operation: JsonObject,
  at: string,
): string[] {
  if (operation['servers'] !== undefined) return []
  const [servers, around] =
    item['servers'] === undefined ? [document['servers'], '#'] : [item['servers'], at]
  return list(servers).map((_, index) => childPointer(around, 'servers', String(index)))
}

function schemesOf(security: unknown): string[] {
  return [...new Set(list(security).flatMap((one) => (isObject(one) ? Object.keys(one) : [])))]
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
