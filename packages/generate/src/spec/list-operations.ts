import { deriveId } from './derive-id.ts'
import {
  type Located,
  type OperationObject,
  type Parameter,
  resolve,
  type Server,
  type SpecDocument,
} from './document.ts'
import { child, SpecError } from './spec-error.ts'

/** An operation with the parameters of its path merged in, and all of them resolved. */
export interface ListedOperation {
  /** Its operationId or, where it has none, a name made from method and path. */
  readonly id: string
  readonly method: string
  readonly path: string
  readonly pointer: string
  readonly object: OperationObject
  readonly parameters: readonly Parameter[]
  /** Where each of the parameters stands. */
  readonly parameterPointers: readonly string[]
  /** Its own servers, or those of its path. */
  readonly servers?: readonly Server[] | undefined
}

type PathItem = Pick<OperationObject, 'parameters' | 'servers'> & Readonly<Record<string, unknown>>

const methods = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options', 'trace'] as const

/**
 * Every operation in the order of the document.
 * @param onProblem Told of an operation that cannot be listed, which is then left out. Default: the
 *   problem is thrown.
 */
export function listOperations(
  document: SpecDocument,
  onProblem: (problem: SpecError, pointer: string) => void = (problem) => {
    throw problem
  },
): ListedOperation[] {
  const found = findOperations(document, onProblem)
  const taken = new Set(found.flatMap(({ object }) => object.operationId ?? []))
  const listed = new Map<string, ListedOperation>()
  for (const { item, path, method, object, pointer, pathPointer } of found) {
    try {
      const id = nameOf(object, method, path, taken, pointer)
      if (listed.has(id))
        throw new SpecError(
          pointer,
          `Another operation has the operationId ${id} too`,
          'Rename one of them.',
        )
      const parameters = parametersOf(document, item, object, pathPointer, pointer)
      listed.set(id, {
        id,
        method: method.toUpperCase(),
        path,
        pointer,
        object,
        parameters: parameters.map(({ value }) => value),
        parameterPointers: parameters.map(({ pointer: at }) => at),
        servers: object.servers ?? item.servers,
      })
    } catch (error) {
      if (!(error instanceof SpecError)) throw error
      onProblem(error, pointer)
    }
  }
  return [...listed.values()]
}

interface FoundOperation {
  readonly item: PathItem
  readonly path: string
  readonly pathPointer: string
  readonly method: string
  readonly object: OperationObject
  readonly pointer: string
}

function findOperations(
  document: SpecDocument,
  onProblem: (problem: SpecError, pointer: string) => void,
): FoundOperation[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, given]) => {
    if (!path.startsWith('/')) return [] // An extension.
    let item: PathItem
    const pathPointer = child('#', 'paths', path)
    try {
      item = resolve<PathItem>(document, given as PathItem, pathPointer).value
    } catch (error) {
      if (!(error instanceof SpecError)) throw error
      onProblem(error, pathPointer)
      return []
    }
    return Object.keys(item).flatMap((method) => {
      const object = item[method] as OperationObject
      if (!(methods as readonly string[]).includes(method) || !object) return []
      const pointer = child(pathPointer, method)
      return [{ item, path, pathPointer, method, object, pointer }]
    })
  })
}

function nameOf(
  { operationId }: OperationObject,
  method: string,
  path: string,
  taken: Set<string>,
  pointer: string,
): string {
  if (operationId === undefined) {
    const id = deriveId(method, path, taken)
    taken.add(id)
    return id
  }
  if (typeof operationId === 'string' && operationId.trim() !== '') return operationId
  throw new SpecError(
    pointer,
    `Expected an operationId that is a text. Received ${JSON.stringify(operationId)}`,
    'Name the operation, for example searchImages, or take the operationId out.',
  )
}

/** What the operation says of a parameter goes before what its path says. */
function parametersOf(
  document: SpecDocument,
  item: PathItem,
  object: OperationObject,
  pathPointer: string,
  pointer: string,
): Located<Parameter>[] {
  const parameters = new Map<string, Located<Parameter>>()
  for (const [owner, list] of [
    [pathPointer, item.parameters],
    [pointer, object.parameters],
  ] as const) {
    for (const [index, entry] of (list ?? []).entries()) {
      const found = resolve<Parameter>(document, entry, child(owner, 'parameters', index))
      parameters.set(`${found.value.in} ${found.value.name}`, found)
    }
  }
  return [...parameters.values()]
}
