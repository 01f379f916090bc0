import { childrenOf, type Discriminator, kindsOf } from '../client/discriminated.ts'
import {
  componentName,
  type Located,
  resolve,
  type Schema,
  type SpecDocument,
} from '../spec/document.ts'
import { type MergedSchema, mergeSchema } from '../spec/merge-schema.ts'
import { child, SpecError } from '../spec/spec-error.ts'
import { ANYTHING, bits, type EmittedShape, UnionShape } from './emitted-shape.ts'
import { joinShapes } from './join-shapes.ts'
import type { JsonPayload } from './response-payload.ts'
import type { OnNotice } from './rule-reader.ts'
import { maskOf, rulesOf } from './scalar-mask.ts'
import { unchecked } from './unchecked.ts'

/** Schemas that one payload is read to; a circle of many schemas would be unfolded without an end. */
const MOST_SCHEMAS = 1000

/** Alternatives that come to more schemas are checked for what all of them have. */
const MOST_IN_UNION = 100

type Own = Pick<MergedSchema, 'rest' | 'properties' | 'required'>

interface Reading {
  readonly shape: EmittedShape
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
): EmittedShape | undefined {
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
    const plain = readPlain(rest, properties, required, pointer, path)
    const { discriminator } = rest
    const isBase = isDiscriminator(discriminator) && typeof plain.shape === 'object'
    return isBase ? readBase(plain, discriminator, pointer, path) : plain
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
      const members: Record<string, EmittedShape> = Object.fromEntries([
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

  /** A value fits one branch of each union. */
  function readUnions(
    unions: readonly (readonly Located<Schema>[])[],
    own: Own,
    pointer: string,
    path: readonly string[],
  ): Reading {
    const [only, ...others] = unions
    if (only && others.length === 0) return readUnion(only, own, pointer, path)
    onNotice(unchecked(pointer, 'several unions of one value'))
    // Without its alternatives, the schema says less, and nothing wrong.
    const { rest, properties, required } = own
    return readPlain(rest, properties, required, pointer, path)
  }

  /** Each branch is read together with what stands around the union. */
  function readUnion(
    parts: readonly Located<Schema>[],
    own: Own,
    pointer: string,
    path: readonly string[],
  ): Reading {
    const { rest } = own
    const real = parts.filter((part) => !isNull(part))
    const before = schemas
    const readings = real.flatMap((part) => readBranch(part, own, path) ?? [])
    const isEmpty = real.length < parts.length && (rest.type === undefined || isNullable(rest))
    const nullable = isEmpty || readings.some((reading) => reading.nullable)
    const shapes = readings.map(({ shape }) => shape)
    if (shapes.length === 0) return { shape: ANYTHING, nullable: true }
    const joined = joinShapes(shapes) as EmittedShape
    if (shapes.every((shape) => typeof shape === 'number' || isSame(shape, joined)))
      return { shape: joined, nullable }
    if (shapes.includes(ANYTHING)) return { shape: ANYTHING, nullable }
    if (schemas - before > MOST_IN_UNION) {
      onNotice(
        unchecked(pointer, `what only some of the alternatives of ${MOST_IN_UNION} schemas have`),
      )
      return { shape: joined, nullable }
    }
    const { discriminator } = rest
    const names = real.map(({ value }) => componentName(value))
    if (!isDiscriminator(discriminator) || names.includes(undefined) || shapes.length < real.length)
      return { shape: UnionShape.any(shapes), nullable }
    const kinds = names.flatMap((name, index) =>
      kindsOf(name as string, discriminator).map((kind) => [kind, shapes[index]] as const),
    )
    const byKind = Object.fromEntries(kinds) as Record<string, EmittedShape>
    return { shape: UnionShape.byKind(discriminator.propertyName, byKind, joined), nullable }
  }

  /** @returns undefined when no value can fit the branch and what stands around it */
  function readBranch(
    part: Located<Schema>,
    { rest, properties, required }: Own,
    path: readonly string[],
  ): Reading | undefined {
    const { discriminator: _, ...around } = rest
    if (Object.keys(around).length + properties.size + required.size === 0) return read(part, path)
    const members = Object.fromEntries([...properties].map(([name, { value }]) => [name, value]))
    const outer: Schema = { ...around, properties: members, required: [...required] }
    try {
      return read({ value: { allOf: [outer, part.value] }, pointer: part.pointer }, path)
    } catch (error) {
      if (error instanceof SpecError) return undefined
      throw error
    }
  }

  /** A base that others extend is met as one of them. */
  function readBase(
    plain: Reading,
    discriminator: Discriminator,
    pointer: string,
    path: readonly string[],
  ): Reading {
    const before = schemas
    const kinds = childrenOf(document, pointer).flatMap(([name, value]) => {
      const { shape } = read({ value, pointer: `#/components/schemas/${escaped(name)}` }, path)
      return kindsOf(name, discriminator).map((kind) => [kind, shape] as const)
    })
    if (kinds.length === 0) return plain
    if (schemas - before > MOST_IN_UNION) {
      onNotice(unchecked(pointer, `what only some of the kinds of ${MOST_IN_UNION} schemas have`))
      return plain
    }
    const byKind = Object.fromEntries(kinds)
    const shape = UnionShape.byKind(discriminator.propertyName, byKind, plain.shape)
    return { ...plain, shape }
  }

  function isNull({ value, pointer }: Located<Schema>): boolean {
    return resolve<Schema>(document, value, pointer).value.type === 'null'
  }
}

function isDiscriminator(value: unknown): value is Discriminator {
  return typeof (value as Discriminator | undefined)?.propertyName === 'string'
}

function isSame(one: EmittedShape, other: EmittedShape): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}

function isNullable({ type, const: constant, enum: values }: Schema): boolean {
  const types = [type ?? []].flat()
  return types.includes('null') || constant === null || !!values?.includes(null)
}

/** The shape's entry for a member of an object: none for an optional one that may be anything. */
function member(
  name: string,
  pointer: string,
  { shape, nullable }: Reading,
  required: boolean,
): [name: string, shape: EmittedShape][] {
  if (name.includes('?')) throw unchecked(pointer, 'a property with a question mark in its name')
  if (required && !nullable) return [[name, shape]]
  return shape === ANYTHING ? [] : [[`${name}${nullable ? '?' : '?!'}`, shape]]
}
