import { deriveId } from '../../spec/derive-id.ts'
import type { SpecDocument } from '../../spec/document.ts'
import { entriesOf, isFields, memberAt, type Place, rootOf } from '../place.ts'
import { followed } from './context.ts'

export interface FoundOperation {
  readonly id: string
  /** Whether the document names it. */
  readonly isNamed: boolean
  readonly method: string
  readonly path: string
  readonly place: Place
  /** The path that it stands at: what it refers to, then what stands beside the reference and counts more. */
  readonly items: readonly Place[]
}

const METHODS = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options', 'trace', 'query']

/** The operations of the paths of a document. */
export function findOperations(document: SpecDocument): FoundOperation[] {
  return operationsAt(document, memberAt(rootOf(document), 'paths')).filter(({ path }) =>
    path.startsWith('/'),
  )
}

/** The operations of a map of paths, which webhooks and callbacks are too. */
export function operationsAt(document: SpecDocument, paths: Place): FoundOperation[] {
  const taken = new Set<string>()
  return entriesOf(paths).flatMap(([path, entry]) => {
    const target = followed(document, entry)
    const items = target === entry ? [entry] : [target, entry]
    return METHODS.flatMap((method) => {
      const place = items.map((item) => memberAt(item, method)).findLast(isDescribed)
      if (place === undefined || !isFields(place.value)) return []
      const given = place.value['operationId']
      const isNamed = typeof given === 'string' && given !== ''
      const id = isNamed ? given : deriveId(method, path, taken)
      taken.add(id)
      return [{ id, isNamed, method: method.toUpperCase(), path, place, items }]
    })
  })
}

function isDescribed({ value }: Place): boolean {
  return isFields(value)
}

/** An operation of the base and what became of it. */
export interface MatchedOperation {
  readonly base?: FoundOperation
  readonly next?: FoundOperation
}

/** By their ids, then by method and path: that is how a rename is told. */
export function matchOperations(
  base: readonly FoundOperation[],
  next: readonly FoundOperation[],
): MatchedOperation[] {
  const left = new Set(base)
  const added = new Set(next)
  const pairs = new Map<FoundOperation, FoundOperation>()
  const match = (
    fits: (one: FoundOperation, other: FoundOperation) => boolean,
    index: (one: FoundOperation) => string,
  ): void => {
    const byKey = new Map<string, FoundOperation[]>()
    for (const other of added) byKey.set(index(other), [...(byKey.get(index(other)) ?? []), other])
    for (const one of left) {
      const found = byKey.get(index(one))?.find((other) => added.has(other) && fits(one, other))
      if (found === undefined) continue
      pairs.set(one, found)
      left.delete(one)
      added.delete(found)
    }
  }
  const place = ({ method, path }: FoundOperation): string => `${method} ${path}`
  const likeness = ({ method, path }: FoundOperation): string =>
    `${method} ${path.replaceAll(/\{[^{}]*\}/g, '{}')}`
  match(
    (one, other) => one.isNamed && other.isNamed && place(one) === place(other),
    ({ id }) => id,
  )
  match(
    (one, other) => one.isNamed && other.isNamed,
    ({ id }) => id,
  )
  match(() => true, place)
  match(() => true, likeness)
  return [
    ...base.map((one): MatchedOperation => {
      const other = pairs.get(one)
      return other === undefined ? { base: one } : { base: one, next: other }
    }),
    ...[...added].map((one): MatchedOperation => ({ next: one })),
  ]
}
