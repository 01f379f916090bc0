import type { Schema, SpecDocument } from '../../spec/document.ts'
import type { Direction } from '../change.ts'
import { isFields, memberAt, type Place } from '../place.ts'
import {
  type Conjunction,
  type FlatSchema,
  flatten,
  type Part,
  type SchemaPlace,
  said,
} from './flat-schema.ts'

/** The members of an object in one direction. */
export interface Members {
  /** What holds for each member that is named, by its name. */
  readonly named: ReadonlyMap<string, Conjunction>
  readonly required: ReadonlySet<string>
  /** Members that the client fills in. */
  readonly credentials: ReadonlyMap<string, Conjunction>
  /** What holds for a name, whether it is named or not. */
  readonly holding: (name: string) => Conjunction
  /** Whether names that are not named are explicitly allowed: all of them, or those of a pattern. */
  readonly admits: (name: string) => boolean
}

/** Reads the members that go in a direction. */
export function membersOf(document: SpecDocument, flat: FlatSchema, direction: Direction): Members {
  const flag = direction === 'request' ? 'readOnly' : 'writeOnly'
  const named = new Map<string, SchemaPlace[]>()
  for (const part of flat.parts)
    for (const name of namesOf(part)) {
      const place = memberAt<Schema | boolean>(part, 'properties', name)
      named.set(name, [...(named.get(name) ?? []), place])
    }
  const required = new Set(
    said<readonly string[]>(flat, 'required').flatMap(({ value }) =>
      Array.isArray(value) ? (value as string[]) : [],
    ),
  )
  const credentials = new Map<string, Conjunction>()
  for (const [name, places] of named) {
    const marks = flatten(document, places)
    const isGone = said(marks, flag).some(({ value }) => value === true)
    const isCredential =
      direction === 'request' && said(marks, 'x-credential').some(({ value }) => value === true)
    if (isCredential && required.has(name)) credentials.set(name, places)
    if (!isGone && !isCredential) continue
    named.delete(name)
    required.delete(name)
  }
  return {
    named,
    required,
    credentials,
    holding: (name) => flat.parts.flatMap((part) => heldBy(part, name, direction)),
    admits: (name) => flat.parts.some((part) => admitted(part, name)),
  }
}

/** The schemas of a part that hold for a member of a name. */
function heldBy(part: Part, name: string, direction: Direction): SchemaPlace[] {
  const places: SchemaPlace[] = []
  if (namesOf(part).includes(name))
    places.push(memberAt<Schema | boolean>(part, 'properties', name))
  for (const pattern of patternsOf(part))
    if (matches(pattern, name))
      places.push(memberAt<Schema | boolean>(part, 'patternProperties', pattern))
  if (places.length > 0) return places
  const { additionalProperties, unevaluatedProperties } = part.value
  const isEvaluated = part.inside.some((one) => evaluates(one, name))
  const keyword =
    additionalProperties === undefined ? 'unevaluatedProperties' : 'additionalProperties'
  const rest = additionalProperties ?? (isEvaluated ? undefined : unevaluatedProperties)
  // Vendors may send more than is described, closed or not.
  if (rest === undefined || (rest === false && direction === 'response')) return []
  return [memberAt<Schema | boolean>(part, keyword)]
}

/** Whether a part describes a member, so that it is not left over for what the part is in. */
function evaluates(part: Part, name: string): boolean {
  const { additionalProperties, unevaluatedProperties } = part.value
  return (
    additionalProperties !== undefined ||
    unevaluatedProperties !== undefined ||
    namesOf(part).includes(name) ||
    patternsOf(part).some((pattern) => matches(pattern, name))
  )
}

function admitted(part: Part, name: string): boolean {
  const { additionalProperties, unevaluatedProperties } = part.value
  return (
    patternsOf(part).some((pattern) => matches(pattern, name)) ||
    [additionalProperties, unevaluatedProperties].some((more) => more === true || isFields(more))
  )
}

export function namesOf(part: Place<Schema>): string[] {
  return isFields(part.value.properties) ? Object.keys(part.value.properties) : []
}

export function patternsOf(part: Place<Schema>): string[] {
  const { patternProperties } = part.value
  return isFields(patternProperties) ? Object.keys(patternProperties) : []
}

/** What no pattern is may match anything. */
function matches(pattern: string, name: string): boolean {
  try {
    return new RegExp(pattern, 'u').test(name)
  } catch {
    return true
  }
}
