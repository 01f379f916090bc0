import { emitOperations, type SpecDocument, SpecError, SpecErrors } from '@picturedesk/generate'
import { isMap, Scalar, type Document as YamlDocument } from 'yaml'
import { nameOperation } from './name-operation.ts'

/** An operation that no client can be generated for. */
export interface LeftOut {
  readonly path: string
  readonly method: string
  /** The place in the spec and the remedy. */
  readonly reason: string
}

const METHODS = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options', 'trace']

type Paths = Readonly<Record<string, Readonly<Record<string, unknown>>>>

/** The operations that the generator refuses, each with the reason. They are tried one by one. */
export function inexpressible(document: SpecDocument): LeftOut[] {
  return Object.entries((document.paths ?? {}) as Paths).flatMap(([path, item]) =>
    METHODS.filter((method) => isObject(item) && item[method] !== undefined).flatMap((method) => {
      const reason = refusal(document, path, method, item)
      return reason === undefined ? [] : [{ path, method, reason }]
    }),
  )
}

function refusal(
  document: SpecDocument,
  path: string,
  method: string,
  item: Readonly<Record<string, unknown>>,
): string | undefined {
  const others = Object.entries(item).filter(([key]) => !METHODS.includes(key))
  const operation = item[method]
  if (isObject(operation) && operation['x-skip'] === true) return undefined
  if (!isObject(operation)) return `#/paths: Expected ${method} of ${path} to be an object.`
  const { operationId } = operation
  const named = {
    'x-capability': [],
    'x-retry-safety': 'never',
    ...operation,
    operationId: nameOperation(
      typeof operationId === 'string' ? operationId : undefined,
      method,
      path,
      new Set(),
    ),
  }
  const alone = {
    ...document,
    paths: { [path]: { ...Object.fromEntries(others), [method]: named } },
  }
  try {
    emitOperations(alone as SpecDocument, () => {})
    return undefined
  } catch (error) {
    // What the spec says of capabilities is a mistake of whoever wrote it for Picturedesk.
    if (error instanceof SpecErrors || error instanceof SpecError) {
      const [first] = SpecErrors.in(error)
      if (first !== undefined && !/\/x-[^/]*$/.test(first.pointer)) return first.message
    }
    if (error instanceof TypeError || error instanceof RangeError) return error.message
    throw error
  }
}

/** A document without these operations. */
export function without(document: SpecDocument, leftOut: readonly LeftOut[]): SpecDocument {
  if (leftOut.length === 0) return document
  const paths = Object.fromEntries(
    Object.entries((document.paths ?? {}) as Paths).map(([path, item]) => [
      path,
      Object.fromEntries(
        Object.entries(item).filter(
          ([method]) => !leftOut.some((one) => one.path === path && one.method === method),
        ),
      ),
    ]),
  )
  return { ...document, paths }
}

/**
 * Marks an operation in the spec, so that the generator leaves it out, with the reason in a comment.
 * @returns false when the place is not in this file
 */
export function setAside(
  entry: YamlDocument,
  { path, method, reason }: LeftOut,
  id: string,
): boolean {
  const operation = entry.getIn(['paths', path, method], true)
  if (!isMap(operation) || operation.has('$ref')) return false
  const key = new Scalar('x-skip')
  key.commentBefore = ` TODO(${id}): ${method.toUpperCase()} ${path}: x-skip: left out. ${reason.replaceAll(/\s+/g, ' ')} Mend it, and remove this mark.`
  operation.items.unshift(entry.createPair(key, true))
  return true
}

export function describeLeftOut({ path, method, reason }: LeftOut): string {
  return `${method.toUpperCase()} ${path}: ${reason}`
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
