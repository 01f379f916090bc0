import type { ListedOperation, SpecDocument } from '@picturedesk/generate'
import { isNullable, type WirePlace, wireTypeCode } from '../code/wire-type-code.ts'
import { exactPayload, type KnownPaths, knownPaths, pathKey } from '../guess/known-paths.ts'
import { follow, viewOf } from '../guess/schema-view.ts'

/** What the generated types say of the value that a mapping reads. */
export interface WireType {
  /** The type as code. `unknown` when the types do not say it. */
  readonly code: string
  /** Paths that can be read by name. */
  readonly known: KnownPaths
}

export const UNKNOWN: WireType = { code: 'unknown', known: new Set() }

/** What can be read by name of the payload of an operation. */
export function knownPayload(document: SpecDocument, operation: ListedOperation): KnownPaths {
  const payload = exactPayload(document, operation)
  return payload === undefined || isNullable(payload) ? new Set() : knownPaths(document, payload)
}

/** The type of the value at a place of the payload: of an item, when there is a list. */
export function typeAt(
  document: SpecDocument,
  operation: ListedOperation,
  path: readonly string[],
  isItem: boolean,
): WireType {
  const payload = exactPayload(document, operation)
  if (payload === undefined) return UNKNOWN
  const known = knownPayload(document, operation)
  // The first item of a list is the asset of some details.
  const isFirst = path.at(-1) === '0'
  const steps = isFirst ? path.slice(0, -1) : path
  if (steps.length > 0 && !known.has(pathKey(steps))) return UNKNOWN
  const holder = steps.reduce<unknown>(
    (at, step) => viewOf(document, at).properties.get(step),
    payload,
  )
  const schema = isItem || isFirst ? itemsOf(document, holder) : holder
  const target = follow(document, schema)
  if (target === undefined || (steps.length === 0 && isNullable(follow(document, payload))))
    return UNKNOWN
  if ((isItem || isFirst) && isNullable(target)) return UNKNOWN
  const place: WirePlace = {
    operation: operation.id,
    path: steps,
    isItem: isItem || isFirst,
    schema,
  }
  return { code: wireTypeCode(document, place), known: knownPaths(document, schema) }
}

/** The schema of the items, when the value is a list in any case. */
function itemsOf(document: SpecDocument, schema: unknown): unknown {
  const list = follow(document, schema)
  const types = [list?.type ?? []].flat().filter((type) => type !== 'null')
  if (list === undefined || types.join() !== 'array') return undefined
  if (list.oneOf || list.anyOf || list.allOf || list.prefixItems) return undefined
  return list.items
}

/** The type of what is one of several: what all of them have can be read by name. */
export function eitherOf(types: readonly WireType[]): WireType {
  const [first, ...others] = types
  if (first === undefined || types.some(({ code }) => code === UNKNOWN.code)) return UNKNOWN
  return {
    code: [...new Set(types.map(({ code }) => code))].join(' | '),
    known: new Set([...first.known].filter((path) => others.every(({ known }) => known.has(path)))),
  }
}
