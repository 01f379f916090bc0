import { type Located, resolve, type Schema, type SpecDocument } from '../spec/document.ts'
import { mergeSchema } from '../spec/merge-schema.ts'
import { child, SpecError } from '../spec/spec-error.ts'
import type { JsonPayload } from './response-payload.ts'

/**
 * The documented members of a payload, in the form that the transport reads: a mask of JSON types
 * and rules, an array of such, or an object's members, with `?` behind those that may be absent or
 * null, and `?!` behind those that may be absent but not null.
 */
export type Shape = number | readonly [Shape] | { readonly [member: string]: Shape }

const bits = {
  string: 1,
  number: 2,
  integer: 2,
  boolean: 4,
  object: 8,
  array: 16,
} as const
const ANYTHING = 31

/** Rules for scalars, which the transport checks with the type. */
const rules = { notEmpty: 32, notNegative: 64, whole: 128 } as const

interface Reading {
  readonly shape: Shape
  readonly nullable: boolean
}

/**
 * The shape of a response's payload, optional members included, so that no value of a wrong type
 * reaches a mapping. It leaves out everything inside a schema marked `x-lenient`, because its mapping
 * takes what it can use.
 *
 * @throws SpecError for a schema that no shape can express
 */
export function emitShape(document: SpecDocument, { payload, required }: JsonPayload): Shape {
  const { shape, nullable } = read(payload, [])
  if (required && !nullable) return shape
  throw new SpecError(
    payload.pointer,
    'The payload may be absent or null',
    'Make it required in the envelope, and take null out of its types.',
  )

  function read(schema: Located<Schema>, outer: readonly string[]): Reading {
    const { value, pointer } = mergeSchema(document, schema.value, schema.pointer)
    const { rest, properties, required } = value
    if (outer.includes(pointer)) throw unchecked(pointer, 'a schema that contains itself')
    const path = [...outer, pointer]
    for (const keyword of ['not', 'if', 'dependentSchemas', 'patternProperties', 'prefixItems']) {
      if (rest[keyword] !== undefined) throw unchecked(child(pointer, keyword), `\`${keyword}\``)
    }
    const types = [rest.type ?? []].flat()
    const union = unionOf(rest, pointer)
    if (union.length > 0) {
      if (types.length > 0) throw unchecked(pointer, 'a type beside a union')
      return readUnion(union, pointer, path)
    }
    const nullable = types.includes('null') || rest.const === null || !!rest.enum?.includes(null)
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
    if (properties.size > 0)
      throw unchecked(pointer, 'properties of a value that may not be an object')
    if (mask === bits.array && rest.items) {
      const at = child(pointer, 'items')
      const item = read({ value: rest.items, pointer: at }, path)
      if (item.nullable) throw unchecked(at, 'items that may be null')
      return { shape: item.shape === ANYTHING ? mask : [item.shape], nullable }
    }
    return { shape: mask | rulesOf(rest, mask, nullable, pointer), nullable }
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
    if (only && others.length === 0) return { shape: only.shape, nullable }
    const mask = readings.reduce((sum, { shape }) => {
      // A rule of one branch need not hold for the others.
      if (typeof shape === 'number') return sum | (shape & ANYTHING)
      throw unchecked(pointer, 'a union of objects or arrays')
    }, 0)
    return { shape: mask, nullable }
  }

  function isNull({ value, pointer }: Located<Schema>): boolean {
    return resolve<Schema>(document, value, pointer).value.type === 'null'
  }
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
function rulesOf(schema: Schema, mask: number, nullable: boolean, pointer: string): number {
  if (mask === ANYTHING) return 0
  const { minLength = 0, minimum, exclusiveMinimum, pattern } = schema
  const matches = patternOf(pattern, pointer)
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

function patternOf(pattern: unknown, pointer: string): (text: string) => boolean {
  if (typeof pattern !== 'string') return () => true
  try {
    const expression = new RegExp(pattern, 'u')
    return (text) => expression.test(text)
  } catch {
    throw new SpecError(child(pointer, 'pattern'), `${pattern} is not a regular expression`)
  }
}

/** The alternatives of a union. Those that only name required properties do not change the type. */
function unionOf(schema: Schema, pointer: string): Located<Schema>[] {
  return (['anyOf', 'oneOf'] as const).flatMap((keyword) =>
    (schema[keyword] ?? []).flatMap((part, index) => {
      const at = child(pointer, keyword, index)
      if (Object.keys(part).every((key) => key === 'required')) return []
      return [{ value: part, pointer: at }]
    }),
  )
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
