import {
  emitOperations,
  listOperations,
  type SpecDocument,
  SpecError,
  SpecErrors,
} from '@picturedesk/generate'
import { isMap, Scalar, type Document as YamlDocument } from 'yaml'
import { nameOperation } from './name-operation.ts'

/** An operation that no client can be generated for, or a path whose operations are nowhere. */
export interface LeftOut {
  readonly path: string
  /** Empty for the path as a whole. */
  readonly method: string
  /** The place in the spec and the remedy. */
  readonly reason: string
}

const METHODS = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options', 'trace']

type Paths = Readonly<Record<string, Readonly<Record<string, unknown>>>>

interface Place {
  readonly path: string
  readonly method: string
}

/** Every operation of a document, also one that cannot be listed, with its method in small letters. */
export function placesOf(document: SpecDocument): (Place & { readonly operation: unknown })[] {
  return Object.entries((document.paths ?? {}) as Paths).flatMap(([path, item]) =>
    METHODS.filter((method) => isObject(item) && item[method] !== undefined).map((method) => ({
      path,
      method,
      operation: item[method],
    })),
  )
}

/** The operations that the generator refuses, each with the reason. Halves are tried until each is found. */
export function inexpressible(document: SpecDocument): LeftOut[] {
  const places = placesOf(document).filter(
    ({ operation }) => !(isObject(operation) && operation['x-skip'] === true),
  )
  return refusedOf(document, places)
}

function refusedOf(document: SpecDocument, places: readonly Place[]): LeftOut[] {
  const reason = places.length === 0 ? undefined : refusal(document, places)
  if (reason === undefined) return []
  const [only, ...more] = places
  if (only !== undefined && more.length === 0)
    return [{ path: only.path, method: only.method, reason }]
  const half = Math.ceil(places.length / 2)
  return [...refusedOf(document, places.slice(0, half)), ...refusedOf(document, places.slice(half))]
}

/** Why the generator refuses some of these operations. */
function refusal(document: SpecDocument, places: readonly Place[]): string | undefined {
  const paths: Record<string, Record<string, unknown>> = {}
  const taken = new Set<string>()
  for (const { path, method } of places) {
    const item = ((document.paths ?? {}) as Paths)[path] ?? {}
    const operation = item[method]
    if (!isObject(operation)) return `#/paths: Expected ${method} of ${path} to be an object.`
    const { operationId: given } = operation
    const named = typeof given === 'string' ? given : undefined
    const operationId = nameOperation(named, method, path, taken)
    taken.add(operationId)
    const others = Object.entries(item).filter(([key]) => !METHODS.includes(key))
    const own = { 'x-capability': [], 'x-retry-safety': 'never', ...operation, operationId }
    paths[path] = { ...Object.fromEntries(others), ...paths[path], [method]: own }
  }
  try {
    emitOperations({ ...document, paths } as SpecDocument, () => {})
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

/** The paths that refer to operations that are nowhere. */
export function lostPaths(document: SpecDocument): LeftOut[] {
  const paths = (document.paths ?? {}) as Paths
  return Object.entries(paths).flatMap(([path, item]): LeftOut[] => {
    if (!isObject(item) || !('$ref' in item)) return []
    const found: LeftOut[] = []
    listOperations({ ...document, paths: { [path]: item } }, ({ message, pointer }) => {
      if (pointer.split('/').length === 3) found.push({ path, method: '', reason: message })
    })
    return found.slice(0, 1)
  })
}

/** A document without these operations. */
export function without(document: SpecDocument, leftOut: readonly LeftOut[]): SpecDocument {
  if (leftOut.length === 0) return document
  const paths = Object.fromEntries(
    Object.entries((document.paths ?? {}) as Paths)
      .filter(([path]) => !leftOut.some((one) => one.path === path && one.method === ''))
      .map(([path, item]) => [
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
 * A path without operations is taken out.
 * @returns false when the place is not in this file
 */
export function setAside(
  entry: YamlDocument,
  { path, method, reason }: LeftOut,
  id: string,
): boolean {
  if (method === '') return entry.deleteIn(['paths', path])
  const operation = entry.getIn(['paths', path, method], true)
  if (!isMap(operation) || operation.has('$ref')) return false
  const key = new Scalar('x-skip')
  key.commentBefore = ` TODO(${id}): ${method.toUpperCase()} ${path}: x-skip: left out. ${reason.replaceAll(/\s+/g, ' ')} Mend it, and remove this mark.`
  operation.items.unshift(entry.createPair(key, true))
  return true
}

export function describeLeftOut({ path, method, reason }: LeftOut): string {
  return `${method.toUpperCase()} ${path}: ${reason}`.trimStart()
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
