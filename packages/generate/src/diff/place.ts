import { isReference, lookUp, type SpecDocument } from '../spec/document.ts'
import { findNamed, type NamedPlace } from '../spec/named-places.ts'
import { child } from '../spec/spec-error.ts'
import type { Spot } from './change.ts'

/** A part of a document, with where it stands and the way by which it was reached. */
export interface Place<T = unknown> extends Spot {
  readonly value: T
}

export type Fields = Readonly<Record<string, unknown>>

/** The root of a document. */
export function rootOf(document: SpecDocument): Place<SpecDocument> {
  return { value: document, pointer: '#', route: '#' }
}

/** A member of an object or a list, whether it is there or not. */
export function memberAt<T = unknown>(place: Place, ...keys: (string | number)[]): Place<T> {
  let value: unknown = place.value
  for (const key of keys) value = own(value, key)
  return {
    value: value as T,
    pointer: child(place.pointer, ...keys),
    route: child(place.route, ...keys),
  }
}

function own(value: unknown, key: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  return (value as Record<string | number, unknown>)[key]
}

/** The entries of an object by name. What is no object has none. */
export function entriesOf<T = unknown>(place: Place): [string, Place<T>][] {
  if (!isFields(place.value)) return []
  return Object.keys(place.value).map((name) => [name, memberAt<T>(place, name)])
}

/** The entries of a list. What is no list has none. */
export function itemsOf<T = unknown>(place: Place): Place<T>[] {
  if (!Array.isArray(place.value)) return []
  return place.value.map((_, index) => memberAt<T>(place, index))
}

/**
 * What a reference leads to, which keeps the way by which it was reached. What that refers to in turn is
 * not followed, as it may say something beside. `undefined` when it leads nowhere.
 */
export function targetOf<T>(document: SpecDocument, place: Place): Place<T> | undefined {
  if (!isReference(place.value)) return undefined
  const { $ref } = place.value
  const found = atPointer(document, $ref) ?? findNamed(document, $ref, place.pointer)
  if (found === undefined) return undefined
  return { value: found.value as T, pointer: found.pointer, route: place.route }
}

/** The same as far as references go. `undefined` when they lead nowhere, or in a circle. */
export function follow<T>(document: SpecDocument, place: Place): Place<T> | undefined {
  const seen = new Set<unknown>()
  let current: Place | undefined = place
  while (current !== undefined && isReference(current.value)) {
    if (seen.has(current.value)) return undefined
    seen.add(current.value)
    current = targetOf(document, current)
  }
  return current as Place<T> | undefined
}

function atPointer(document: SpecDocument, reference: string): NamedPlace | undefined {
  if (!reference.startsWith('#/')) return undefined
  const value = lookUp(document, reference)
  return value === undefined ? undefined : { value, pointer: reference }
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Where a change stands, without the value. */
export function spotOf({ pointer, route }: Place): Spot {
  return { pointer, route }
}
