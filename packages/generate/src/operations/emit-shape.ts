import type { Shape } from '@picturedesk/transport'
import { compilePattern } from '../spec/compile-pattern.ts'
import { type Located, resolve, type Schema, type SpecDocument } from '../spec/document.ts'
import { type MergedSchema, mergeSchema } from '../spec/merge-schema.ts'
import { child, SpecError, SpecErrors } from '../spec/spec-error.ts'
import type { JsonPayload } from './response-payload.ts'
import type { OnNotice } from './rule-reader.ts'

/**
 * The documented members of a payload, in the form that the transport reads: a mask of JSON types
 * and rules, an array of such, or an object's members, with `?` behind those that may be absent or
 * null, and `?!` behind those that may be absent but not null.
 */
export type { Shape }

const bits = {
  string: 1,
  number: 2,
  integer: 2,
  boolean: 4,
  object: 8,
  array: 16,
} as const
const ANYTHING = 31

/** Schemas that one payload is read to; a circle of many schemas would be unfolded without an end. */
const MOST_SCHEMAS = 1000

/** Rules for scalars, which the transport checks with the type. */
const rules = { notEmpty: 32, notNegative: 64, whole: 128 } as const

interface Reading {
  readonly shape: Shape
  readonly nullable: boolean
}

/**
 * The shape of a response's payload, optional members included, so that no value of a wrong type
 * reaches a mapping. It leaves out everything inside a schema marked `x-lenient`, because its mapping
 * takes what it can use. `undefined` when a payload may be absent, or null.
 *
 * @param onNotice Told of what is left unchecked, because no shape can express it. Default: it is thrown.
 * @throws SpecError for a type that does not exist
 */
export function emitShape(
  document: SpecDocument,
  { payload, required }: Pick<JsonPayload, 'payload' | 'required'>,
  onNotice: OnNotice = (notice) => {
    throw notice
  },
): Shape | undefined {
  let schemas = 0
  const { shape, nullable } = read(payload, [])
  if (required && !nullable) return shape
  onNotice(
    new SpecError(
      payload.pointer,
      'The payload may be absent or null',
      'Make it required in the envelope, and take null out of its types.',
    ),
  )
  return undefined

  function read(schema: Located<Schema>, outer: readonly string[]): Reading {
    if (typeof schema.value === 'boolean') return { shape: ANYTHING, nullable: true }
    const { value, pointer } = mergeSchema(document, schema.value, schema.pointer, 'response')
    const { rest, properties, required, unions } = value
    const isLoop = outer.includes(pointer)
    const nullable = isNullable(rest)
    schemas += 1
    if (isLoop || schemas > MOST_SCHEMAS) {
      if (isLoop) onNotice(unchecked(pointer, 'a schema that contains itself'))
      else if (schemas === MOST_SCHEMAS + 1)
        onNotice(unchecked(pointer, `what comes after ${MOST_SCHEMAS} schemas of a payload`))
      const mask = maskOf(rest, pointer, properties.size + required.size > 0)
      return { shape: unions.length > 0 ? ANYTHING : mask, nullable }
    }
    const path = [...outer, pointer]
    for (const keyword of ['not', 'if', 'dependentSchemas', 'patternProperties', 'prefixItems'])
      if (rest[keyword] !== undefined)
        onNotice(unchecked(child(pointer, keyword), `\`${keyword}\``))
    if (unions.length > 0) return readUnions(unions, { rest, properties, required }, pointer, path)
    return readPlain(rest, properties, required, pointer, path)
  }

  function readPlain(
    rest: Schema,
    properties: ReadonlyMap<string, Located<Schema>>,
    required: ReadonlySet<string>,
    pointer: string,
    path: readonly string[],
  ): Reading {
    const nullable = isNullable(rest)
    const mask = maskOf(rest, pointer, properties.size + required.size > 0)
    if (rest['x-lenient'] === true) return { shape: mask, nullable }
    if (mask === bits.object) {
      const members: Record<string, Shape> = Object.fromEntries([
        ...[...properties].flatMap(([name, property]) =>
          member(name, property.pointer, read(property, path), required.has(name)),
        ),
        ...[...required]
          .filter((name) => !properties.has(name))
          .flatMap((name) => member(name, pointer, { shape: ANYTHING, nullable: false }, true)),
      ])
      return { shape: Object.keys(members).length > 0 ? members : mask, nullable }
    }
    if (properties.size > 0) {
      onNotice(unchecked(pointer, 'properties of a value that may not be an object'))
      return { shape: mask, nullable }
    }
    if (mask === bits.array && rest.items && rest.prefixItems === undefined) {
      const at = child(pointer, 'items')
      const item = read({ value: rest.items, pointer: at }, path)
      if (item.nullable && item.shape !== ANYTHING) {
        onNotice(unchecked(at, 'items that may be null'))
        return { shape: mask, nullable }
      }
      return { shape: item.shape === ANYTHING ? mask : [item.shape], nullable }
    }
    return { shape: mask | rulesOf(rest, mask, nullable, pointer, onNotice), nullable }
  }

  /** A value fits one branch of each union; the check asks for what all branches ask for. */
  function readUnions(
    unions: readonly (readonly Located<Schema>[])[],
    own: Pick<MergedSchema, 'rest' | 'properties' | 'required'>,
    pointer: string,
    path: readonly string[],
  ): Reading {
    const { rest, properties, required } = own
    const describes = properties.size + required.size > 0
    if (rest.type !== undefined || describes) onNotice(unchecked(pointer, 'a type beside a union'))
    const readings = unions.map((union) => readUnion(union, pointer, path))
    const [first = { shape: ANYTHING, nullable: false }] = readings
    if (rest.type === undefined && !describes)
      return readings.length === 1
        ? first
        : { shape: ANYTHING, nullable: readings.every((one) => one.nullable) }
    // Without its alternatives, the schema says less, and nothing wrong.
    const plain = readPlain(rest, properties, required, pointer, path)
    const canBeNull = rest.type === undefined || plain.nullable
    return { shape: plain.shape, nullable: canBeNull && readings.every((one) => one.nullable) }
  }

  function readUnion(
    parts: readonly Located<Schema>[],
    pointer: string,
    path: readonly string[],
  ): Reading {
    const real = parts.filter((part) => !isNull(part))
    const readings = real.map((part) => read(part, path))
    const nullable = real.length < parts.length || readings.some((reading) => reading.nullable)
    const [only, ...others] = readings
    if (only === undefined) return { shape: ANYTHING, nullable: true }
    if (others.length === 0) return { shape: only.shape, nullable }
    if (readings.some(({ shape }) => typeof shape !== 'number'))
      onNotice(unchecked(pointer, 'a union of objects or arrays'))
    return { shape: joinShapes(readings.map(({ shape }) => shape)) as Shape, nullable }
  }

  function isNull({ value, pointer }: Located<Schema>): boolean {
    return resolve<Schema>(document, value, pointer).value.type === 'null'
  }
}

function isNullable({ type, const: constant, enum: values }: Schema): boolean {
  const types = [type ?? []].flat()
  return types.includes('null') || constant === null || !!values?.includes(null)
}

/** The shape of a value that fits one of several: what only some of them ask for is not asked for. */
export function joinShapes(shapes: readonly (Shape | undefined)[]): Shape | undefined {
  const [first, ...others] = shapes
  if (first === undefined || others.includes(undefined)) return undefined
  return (others as readonly Shape[]).reduce<Shape>(joinTwo, first)
}

function joinTwo(one: Shape, other: Shape): Shape {
  if (JSON.stringify(one) === JSON.stringify(other)) return one
  // A rule of one branch need not hold for the others.
  if (typeof one === 'number' || typeof other === 'number' || isList(one) !== isList(other))
    return wideMask(one) | wideMask(other)
  if (isList(one) && isList(other)) return [joinTwo(one[0], other[0])]
  const [left, right] = [membersOf(one), membersOf(other)]
  const joined = [...left].flatMap(([name, { shape, mark }]): [string, Shape][] => {
    const its = right.get(name)
    if (its === undefined) return []
    const both = joinTwo(shape, its.shape)
    const marks = [mark, its.mark]
    const widest = marks.includes('?') ? '?' : marks.includes('?!') ? '?!' : ''
    return both === ANYTHING && widest !== '' ? [] : [[`${name}${widest}`, both]]
  })
  return joined.length > 0 ? Object.fromEntries(joined) : bits.object
}

function membersOf(shape: Shape): Map<string, { shape: Shape; mark: string }> {
  return new Map(
    Object.entries(shape as Readonly<Record<string, Shape>>).map(([marked, inner]) => {
      const name = marked.replace(/\?!?$/, '')
      return [name, { shape: inner, mark: marked.slice(name.length) }]
    }),
  )
}

function isList(shape: Shape): shape is readonly [Shape] {
  return Array.isArray(shape)
}

function wideMask(shape: Shape): number {
  if (typeof shape === 'number') return shape & ANYTHING
  return isList(shape) ? bits.array : bits.object
}

/** The shape's entry for a member of an object: none for an optional one that may be anything. */
function member(
  name: string,
  pointer: string,
  { shape, nullable }: Reading,
  required: boolean,
): [name: string, shape: Shape][] {
  if (name.includes('?')) throw unchecked(pointer, 'a property with a question mark in its name')
  if (required && !nullable) return [[name, shape]]
  return shape === ANYTHING ? [] : [[`${name}${nullable ? '?' : '?!'}`, shape]]
}

/** The rules of a schema that the transport checks, and the number for texts that hold decimals. */
function rulesOf(
  schema: Schema,
  mask: number,
  nullable: boolean,
  pointer: string,
  onNotice: OnNotice,
): number {
  if (mask === ANYTHING) return 0
  const { minLength = 0, minimum, exclusiveMinimum, pattern } = schema
  const matches = patternOf(pattern, pointer, onNotice)
  let found = 0
  if (mask & bits.string) {
    // Where null is allowed, vendors also write an empty text for it. A URL has a check of its own,
    // which tells of one that is unusable without losing the rest, such as a purchase.
    const isEmpty = Number(minLength) === 0 && (matches('') || matches('https://a.example/b'))
    if (!nullable && !isEmpty) found |= rules.notEmpty
    // A vendor that sends decimals as text may send a number another time.
    if (pattern !== undefined && matches('1.5') && !matches('a')) found |= bits.number
  }
  if (mask & bits.number) {
    if (Number(minimum ?? exclusiveMinimum) >= 0) found |= rules.notNegative
    const types = [schema.type].flat()
    if (types.includes('integer') && !types.includes('number')) found |= rules.whole
  }
  return found
}

function patternOf(
  pattern: unknown,
  pointer: string,
  onNotice: OnNotice,
): (text: string) => boolean {
  if (typeof pattern !== 'string') return () => true
  try {
    const expression = compilePattern(pattern, 'u', child(pointer, 'pattern'))
    return (text) => expression.test(text)
  } catch (error) {
    onNotice(SpecErrors.in(error)[0] as SpecError)
    // Nothing is concluded from it.
    return (text) => text === ''
  }
}

function maskOf(schema: Schema, pointer: string, describesObject: boolean): number {
  const constants = schema.const !== undefined ? [schema.const] : (schema.enum ?? [])
  const named =
    schema.type === undefined
      ? constants
          .filter((value) => value !== null)
          .map((value) => (Array.isArray(value) ? 'array' : typeof value))
      : [schema.type].flat().filter((type) => type !== 'null')
  if (named.length === 0) return describesObject ? bits.object : ANYTHING
  return named.reduce((sum, type) => {
    if (!Object.hasOwn(bits, type)) {
      const known = Object.keys(bits).join(', ')
      throw new SpecError(pointer, `Unknown type ${JSON.stringify(type)}. Known: ${known}`)
    }
    return sum | bits[type as keyof typeof bits]
  }, 0)
}

function unchecked(pointer: string, what: string): SpecError {
  return new SpecError(
    pointer,
    `The generator cannot check ${what}`,
    'Write the schema without it, or mark the object around it with `x-lenient: true`: then the ' +
      'mapping alone checks what is inside.',
  )
}
