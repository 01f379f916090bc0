import type { JsonAnswer } from './response-payload.ts'
import { type Located, resolve, type Schema, type SpecDocument } from '../spec/document.ts'
import { mergeSchema } from '../spec/merge-schema.ts'
import { child, SpecError } from '../spec/spec-error.ts'

/**
 * What a payload must have, in the form that the transport reads: a mask of JSON types, an array
 * of such, or an object's members, with `?` behind those that may be absent or null.
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
const anything = 31

interface Reading {
  readonly shape: Shape
  readonly nullable: boolean
}

/**
 * The shape of an answer's payload. Optional scalars are no part of it: the wire is lenient, and
 * a mapping takes one of the wrong type as absent. What lies within a schema marked `x-lenient` is
 * no part of it either: there the mapping makes do with what it finds.
 *
 * @throws SpecError for a schema that no shape can express.
 */
export function emitShape(document: SpecDocument, { payload, required }: JsonAnswer): Shape {
  const { shape, nullable } = read(payload, [])
  if (required && !nullable) return shape
  throw new SpecError(payload.pointer, 'no shape yet for a payload that may be absent')

  function read(schema: Located<Schema>, outer: readonly string[]): Reading {
    const { value, pointer } = mergeSchema(document, schema.value, schema.pointer)
    const { rest, properties, required } = value
    if (outer.includes(pointer)) {
      throw new SpecError(pointer, 'no shape yet for a schema that contains itself')
    }
    const path = [...outer, pointer]
    for (const keyword of ['not', 'if', 'dependentSchemas', 'patternProperties', 'prefixItems']) {
      if (rest[keyword] !== undefined) throw new SpecError(child(pointer, keyword), 'no shape yet')
    }
    const types = [rest.type ?? []].flat()
    const union = unionOf(rest, pointer)
    if (union.length > 0) {
      if (types.length > 0) throw new SpecError(pointer, 'no shape yet for a type beside a union')
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
          .flatMap((name) => member(name, pointer, { shape: anything, nullable: false }, true)),
      ])
      return { shape: Object.keys(members).length > 0 ? members : mask, nullable }
    }
    if (properties.size > 0) {
      throw new SpecError(pointer, 'no shape yet for properties of what may be no object')
    }
    if (mask === bits.array && rest.items) {
      const at = child(pointer, 'items')
      const item = read({ value: rest.items, pointer: at }, path)
      if (item.nullable) throw new SpecError(at, 'no shape yet for null items')
      return { shape: item.shape === anything ? mask : [item.shape], nullable }
    }
    return { shape: mask, nullable }
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
      if (typeof shape === 'number') return sum | shape
      throw new SpecError(pointer, 'no shape yet for a union of more than scalars')
    }, 0)
    return { shape: mask, nullable }
  }

  function isNull({ value, pointer }: Located<Schema>): boolean {
    return resolve<Schema>(document, value, pointer).value.type === 'null'
  }
}

/** An object's member, unless it is one that may as well be missing. */
function member(
  name: string,
  pointer: string,
  { shape, nullable }: Reading,
  required: boolean,
): [name: string, shape: Shape][] {
  if (name.includes('?')) {
    throw new SpecError(pointer, 'no shape yet for a name with a question mark')
  }
  if (required && !nullable) return [[name, shape]]
  return typeof shape === 'object' || shape === bits.array ? [[`${name}?`, shape]] : []
}

/** The alternatives that say something about the type; those that only require do not. */
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
  if (named.length === 0) return describesObject ? bits.object : anything
  return named.reduce((sum, type) => {
    if (!Object.hasOwn(bits, type)) throw new SpecError(pointer, `no shape for the type ${type}`)
    return sum | bits[type as keyof typeof bits]
  }, 0)
}
