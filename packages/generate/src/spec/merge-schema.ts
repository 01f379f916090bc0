import { isReference, type Located, resolve, type Schema, type SpecDocument } from './document.ts'
import { intersect } from './intersect.ts'
import { child } from './spec-error.ts'

/** Which way a value goes: `readOnly` members are in no request, `writeOnly` ones in no response. */
export type Direction = 'request' | 'response'

/** An object schema with its `allOf` folded in and each property's own place kept. */
export interface MergedSchema {
  /** The schema itself, without `allOf`, `anyOf`, `oneOf`, `properties` and `required`. */
  readonly rest: Schema
  readonly properties: ReadonlyMap<string, Located<Schema>>
  readonly required: ReadonlySet<string>
  /** Lists of alternatives. A value fits one of each list. */
  readonly unions: readonly (readonly Located<Schema>[])[]
}

interface Merging {
  rest: Record<string, unknown>
  properties: Map<string, Located<Schema>>
  required: Set<string>
  unions: Located<Schema>[][]
}

/**
 * Resolves a schema and folds `allOf`, and what stands beside a `$ref`, into it. Where several parts
 * say something, a value has to fit all of them; of titles and the like, the nearest counts.
 * @param direction Members that do not go this way are left out. Default: none is.
 * @throws SpecError when the parts contradict each other
 */
export function mergeSchema(
  document: SpecDocument,
  schema: Schema | boolean,
  pointer: string,
  direction?: Direction,
): Located<MergedSchema> {
  const merged: Merging = { rest: {}, properties: new Map(), required: new Set(), unions: [] }
  const at = add(schema, pointer, new Set())
  if (direction !== undefined) keepDirection(document, merged, direction)
  return { value: merged, pointer: at }

  function add(part: Schema | boolean, place: string, outer: ReadonlySet<string>): string {
    if (part === true) return place
    if (part === false) {
      merged.rest['not'] = {}
      return place
    }
    if (isReference(part)) {
      const { value, pointer: target } = resolve<Schema>(document, part, place)
      const { $ref: _, ...beside } = part
      // A schema that is a part of itself adds nothing to itself.
      if (!outer.has(target)) add(value, target, new Set([...outer, target]))
      if (Object.keys(beside).length > 0) add(beside, place, outer)
      return target
    }
    const { allOf, anyOf, oneOf, properties, required, ...own } = part
    for (const [index, inner] of list(allOf).entries())
      add(inner, child(place, 'allOf', index), outer)
    for (const [keyword, branches] of [
      ['anyOf', anyOf],
      ['oneOf', oneOf],
    ] as const) {
      const union = unionOf(branches, child(place, keyword))
      if (union.length > 0) merged.unions.push(union)
    }
    intersect(merged.rest, own, place)
    for (const [name, value] of Object.entries(properties ?? {})) {
      const property = { value, pointer: child(place, 'properties', name) }
      const known = merged.properties.get(name)
      merged.properties.set(name, known ? both(known, property) : property)
    }
    for (const name of list(required)) merged.required.add(name)
    return place
  }
}

/** The alternatives of a union. Those that only name required members do not change the type. */
function unionOf(branches: readonly Schema[] | undefined, pointer: string): Located<Schema>[] {
  const located = list(branches).map((value, index) => ({ value, pointer: child(pointer, index) }))
  const onlyRequire = ({ value }: Located<Schema>): boolean =>
    typeof value === 'object' &&
    Object.keys(value).length > 0 &&
    Object.keys(value).every((key) => key === 'required')
  return located.some(onlyRequire) ? [] : located
}

/** A property that two parts of a schema describe. */
function both(first: Located<Schema>, second: Located<Schema>): Located<Schema> {
  if (JSON.stringify(first.value) === JSON.stringify(second.value)) return second
  return { value: { allOf: [first.value, second.value] }, pointer: second.pointer }
}

function keepDirection(document: SpecDocument, merged: Merging, direction: Direction): void {
  const flag = direction === 'request' ? 'readOnly' : 'writeOnly'
  for (const [name, property] of merged.properties) {
    if (!hasFlag(document, property, flag)) continue
    merged.properties.delete(name)
    merged.required.delete(name)
  }
}

/** Whether a property has a flag: itself, or in what it refers to. */
export function hasFlag(
  document: SpecDocument,
  { value, pointer }: Located<Schema>,
  flag: string,
): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (value[flag] === true || list(value.allOf).some((part) => part[flag] === true)) return true
  if (!isReference(value)) return false
  return resolve<Schema>(document, value, pointer).value[flag] === true
}

/** Documents of others have `null` where a list should be. */
function list<T>(value: readonly T[] | undefined): readonly T[] {
  return Array.isArray(value) ? value : []
}
