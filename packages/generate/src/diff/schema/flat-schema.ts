import { isReference, type Schema, type SpecDocument } from '../../spec/document.ts'
import { itemsOf, memberAt, type Place, targetOf } from '../place.ts'

export type SchemaPlace = Place<Schema | boolean>

/** Schemas that hold all together for one value. None at all allows any value. */
export type Conjunction = readonly SchemaPlace[]

/** One schema of those that hold together, without its references, `allOf` and alternatives. */
export interface Part extends Place<Schema> {
  /** Whether the schema is made of it by `allOf`, so that it is not a base that stands for its kinds. */
  readonly isIngredient: boolean
  /** The parts that it is made of by references and `allOf`: what they describe is evaluated for it. */
  readonly inside: readonly Part[]
}

/** A list of alternatives, of which a value fits one. */
export interface Union {
  readonly keyword: 'anyOf' | 'oneOf'
  readonly place: Place
  readonly branches: readonly SchemaPlace[]
}

/** Everything that holds for a value, in one level. */
export interface FlatSchema {
  readonly parts: readonly Part[]
  readonly unions: readonly Union[]
  /** Whether a part says that no value is right. */
  readonly never: boolean
  /** The parts that say so. */
  readonly refusals: readonly SchemaPlace[]
}

const stripped = new WeakMap<object, Schema>()

/** Writes references and `allOf` out. A schema that is a part of itself adds nothing to itself. */
export function flatten(document: SpecDocument, schemas: Conjunction): FlatSchema {
  const parts: Part[] = []
  const unions: Union[] = []
  const refusals: SchemaPlace[] = []
  const seen = new Map<unknown, Part[]>()
  /** Tells all parts that a schema brings. */
  const add = (place: SchemaPlace, isIngredient: boolean): readonly Part[] => {
    const { value } = place
    if (value === false) refusals.push(place)
    if (typeof value !== 'object' || value === null) return []
    const known = seen.get(value)
    if (known !== undefined) return known
    const brought: Part[] = []
    seen.set(value, brought)
    const target = isReference(value) ? targetOf<Schema | boolean>(document, place) : undefined
    if (target !== undefined) brought.push(...add(target, isIngredient))
    for (const part of itemsOf<Schema | boolean>(memberAt(place, 'allOf')))
      brought.push(...add(part, true))
    for (const keyword of ['anyOf', 'oneOf'] as const) {
      const list = memberAt(place, keyword)
      const branches = itemsOf<Schema | boolean>(list)
      if (branches.length > 0) unions.push({ keyword, place: list, branches })
    }
    const own = withoutApplied(value, target !== undefined)
    if (Object.keys(own).length > 0) {
      const before = 'inside' in place ? (place as Part).inside : []
      const part = { ...place, value: own, isIngredient, inside: [...before, ...brought] }
      parts.push(part)
      brought.push(part)
    }
    return brought
  }
  for (const place of schemas) add(place, false)
  return { parts, unions, never: refusals.length > 0, refusals }
}

/** The same object each time, so that a comparison is known again. */
function withoutApplied(schema: Schema, isFollowed: boolean): Schema {
  const known = stripped.get(schema)
  if (known !== undefined) return known
  const { allOf: _, anyOf: __, oneOf: ___, $ref, ...rest } = schema
  // A reference that leads nowhere stays, as a keyword of which nothing is known.
  const own: Schema = isFollowed || $ref === undefined ? rest : { ...rest, $ref }
  stripped.set(schema, own)
  return own
}

/** A keyword of the parts, where they say it. */
export function said<T = unknown>({ parts }: FlatSchema, keyword: string): Place<T>[] {
  return parts.flatMap((part) =>
    Object.hasOwn(part.value, keyword) && part.value[keyword] !== undefined
      ? [memberAt<T>(part, keyword)]
      : [],
  )
}

/** Whether nothing is said that a value could fail. */
export function allowsAnything({ parts, unions, never }: FlatSchema): boolean {
  return (
    !never &&
    unions.length === 0 &&
    parts.every(({ value }) =>
      Object.keys(value).every((keyword) => isSilent(keyword) || MARKS.has(keyword)),
    )
  )
}

/** The keywords beside alternatives that hold for a value, as a message shows them. */
export function rulesOf({ parts }: FlatSchema): string[] {
  const keywords = parts.flatMap(({ value }) =>
    Object.keys(value).filter((keyword) => !isSilent(keyword) && !MARKS.has(keyword)),
  )
  return [...new Set(keywords)].map((keyword) => `\`${keyword}\``)
}

/** Keywords that only describe. */
const SILENT = new Set([
  ...['title', 'description', 'summary', 'examples', 'example', 'externalDocs', '$comment'],
  ...[
    '$defs',
    'definitions',
    '$id',
    '$schema',
    '$anchor',
    '$vocabulary',
    'x-examples',
    'x-provenance',
  ],
])

/** Keywords that say something to clients, and nothing of the values. */
const MARKS = new Set([
  ...[
    'default',
    'deprecated',
    'readOnly',
    'writeOnly',
    'x-sensitive',
    'x-unsigned',
    'x-credential',
  ],
])

/** Whether a keyword says nothing about values or about how a client treats them. */
export function isSilent(keyword: string): boolean {
  return SILENT.has(keyword)
}
