import { type OperationObject, type Parameter, resolve, type SpecDocument } from './document.ts'
import { child, SpecError } from './spec-error.ts'

/** An operation with the parameters of its path merged in, and all of them resolved. */
export interface ListedOperation {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly pointer: string
  readonly object: OperationObject
  readonly parameters: readonly Parameter[]
}

const methods = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options', 'trace'] as const

/** Every operation in the order of the document. */
export function listOperations(document: SpecDocument): ListedOperation[] {
  const operations: ListedOperation[] = []
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    const pathPointer = child('#', 'paths', path)
    for (const method of Object.keys(item)) {
      if (!(methods as readonly string[]).includes(method)) continue
      const pointer = child(pathPointer, method)
      const object = item[method] as OperationObject
      const id = object.operationId
      if (!id || !/^[a-z][A-Za-z0-9]*$/.test(id))
        throw new SpecError(
          pointer,
          `Expected an operationId in camel case. Received ${JSON.stringify(id) ?? 'none'}`,
          'Name the operation, for example searchImages.',
        )
      if (operations.some((other) => other.id === id))
        throw new SpecError(
          pointer,
          `Another operation has the operationId ${id} too`,
          'Rename one of them.',
        )
      const parameters = new Map<string, Parameter>()
      for (const [owner, list] of [
        [pathPointer, (item as OperationObject).parameters],
        [pointer, object.parameters],
      ] as const) {
        for (const [index, entry] of (list ?? []).entries()) {
          const at = child(owner, 'parameters', index)
          const { value } = resolve<Parameter>(document, entry, at)
          parameters.set(`${value.in} ${value.name}`, value)
        }
      }
      operations.push({
        id,
        method: method.toUpperCase(),
        path,
        pointer,
        object,
        parameters: [...parameters.values()],
      })
    }
  }
  return operations
}
