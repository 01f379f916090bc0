import {
  isJsonObject,
  type JsonObject,
  type Located,
  locate,
  type OpenApiDocument,
} from '../spec/openapi-document.ts'
import { asGenerable } from './as-generable.ts'
import { extendingChild, withKinds } from './discriminated.ts'
import { cut, isEndless, withoutEndless } from './endless.ts'
import { foldParts } from './fold-parts.ts'
import { dropped, inPlace, lists, maps, questions, single, unions } from './keywords.ts'
import { requiredNames } from './required-names.ts'
import { withUndeclared } from './with-undeclared.ts'
import { isNull, withoutNull } from './without-null.ts'

/** How far a schema is unfolded. */
export interface Unfolding {
  /** Down to which depth optional properties are kept. */
  readonly optionalDepth: number
  /** Whether the examples and defaults in a schema are taken for its values. */
  readonly examples: boolean
  /** How many schemas the result may have; beyond that optional parts are left out. */
  readonly budget: number
  /** Whether null is taken where there is another value. */
  readonly nulls: boolean
  /** Which branch of each union is taken; undefined to leave that to the generator of values. */
  readonly pick: number | undefined
}

type Names = ReadonlySet<string>
const none: Names = new Set()

/** Depth beyond which even what is required is left open: a schema that requires itself has no value. */
const DEEPEST = 24
/** How often a schema is met within itself, where that is required. */
const RECURSIONS = 2
/** How what no value is made from is unfolded: as it is. */
const literally = { nulls: true, pick: undefined, examples: false, optionalDepth: DEEPEST }

/**
 * A schema of a response in which no reference is left, so that a generator of values can take it: recursion
 * is cut where it is optional, and members that only requests have are left out.
 */
export function unfoldSchema(
  document: OpenApiDocument,
  schema: Located,
  unfolding: Unfolding,
): unknown {
  let left = unfolding.budget
  let { nulls, pick, examples, optionalDepth } = unfolding

  function unfold(
    schema: unknown,
    where: string,
    depth: number,
    path: readonly string[],
    /** Names that the schema which this one is a part of requires. */
    outer: Names = none,
  ): unknown {
    if (!isJsonObject(schema)) return schema
    const names = new Set([...outer, ...requiredNames(document, schema)])
    if (typeof schema['$ref'] === 'string') return followed(schema, where, depth, path, names)
    const before = path.filter((one) => one === where).length
    if (before > RECURSIONS || depth > DEEPEST) return cut(schema, nulls)
    left--
    // The second time only what is required counts, so that it ends.
    const from = before > 0 ? Math.max(depth, optionalDepth) : depth
    const value = examples ? exampleIn(schema, nulls) : undefined
    if (value) return { const: value.value }
    const child = extendingChild(document, schema, where, path.at(-1))
    if (child) {
      const parts = [unfold({ $ref: child.$ref }, where, from, path, names), child.kind]
      return foldParts({ allOf: parts }, pick)
    }
    const unfolded = members(withKinds(schema), where, from, [...path, where], names)
    return withoutEndless(unfolded)
  }

  /** A reference and, as of 3.1, what stands beside it. */
  function followed(
    { $ref, ...beside }: JsonObject,
    where: string,
    depth: number,
    path: readonly string[],
    names: Names,
  ): unknown {
    const target = locate(document, decodeURIComponent(String($ref).slice(1)))
    const unfolded = unfold(target.node, target.pointer, depth, path, names)
    const more = unfold(beside, where, depth, path, names)
    const meaningful = isJsonObject(more) && Object.keys(more).length > 0
    return meaningful ? foldParts({ allOf: [unfolded, more] }, pick) : unfolded
  }

  function members(
    schema: JsonObject,
    where: string,
    depth: number,
    path: readonly string[],
    names: Names,
  ): JsonObject {
    const inner = (key: string, value: unknown): unknown => {
      const ofSame = inPlace.has(key.split('/', 1)[0] ?? '')
      const step = (): unknown =>
        ofSame
          ? unfold(value, `${where}/${key}`, depth, path, names)
          : withUndeclared(unfold(value, `${where}/${key}`, depth + 1, path))
      return questions.includes(key) ? asItIs(step) : step()
    }
    const result: Record<string, unknown> = {}
    for (const [key, value] of Object.entries(schema)) {
      if (!dropped.has(key) && !key.startsWith('x-')) result[key] = plainWord(value)
      if (single.includes(key)) result[key] = inner(key, value)
      if (lists.includes(key) && Array.isArray(value))
        result[key] =
          pick !== undefined && unions.includes(key) && value.length > 0
            ? [chosen(key, value, pick, inner)]
            : value.map((one, index) => inner(`${key}/${index}`, one))
      if (maps.includes(key) && isJsonObject(value)) result[key] = mapped(key, value, inner)
    }
    const whole = { ...result, ...propertiesOf(schema, depth, names, inner) }
    return asGenerable(foldParts(nulls ? whole : withoutNull(whole), pick))
  }

  /** The branch of a union that is picked; the next one where it has no value that ends. */
  function chosen(
    key: string,
    branches: readonly unknown[],
    first: number,
    inner: (key: string, value: unknown) => unknown,
  ): unknown {
    const numbers = branches.map((_, index) => (first + index) % branches.length)
    const able = nulls ? numbers : numbers.filter((index) => !isNull(branches[index]))
    let unfolded: unknown = branches[first % branches.length]
    for (const index of able) {
      unfolded = inner(`${key}/${index}`, branches[index])
      if (!isEndless(unfolded)) break
    }
    return unfolded
  }

  /** Unfolds what is asked of a value rather than made from: nothing of it may be chosen. */
  function asItIs<T>(step: () => T): T {
    const before = { nulls, pick, examples, optionalDepth }
    ;({ nulls, pick, examples, optionalDepth } = literally)
    try {
      return step()
    } finally {
      ;({ nulls, pick, examples, optionalDepth } = before)
    }
  }

  function mapped(
    key: string,
    value: JsonObject,
    inner: (key: string, value: unknown) => unknown,
  ): JsonObject {
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [name, inner(`${key}/${name}`, one)]),
    )
  }

  function propertiesOf(
    schema: JsonObject,
    depth: number,
    names: Names,
    inner: (key: string, value: unknown) => unknown,
  ): JsonObject {
    const listed: unknown[] = Array.isArray(schema['required']) ? schema['required'] : []
    const declared = isJsonObject(schema['properties']) ? schema['properties'] : {}
    const hidden = (name: string): boolean => isWriteOnly(document, declared[name])
    const required = listed.map(String).filter((name) => !(name in declared && hidden(name)))
    const properties: Record<string, unknown> = {}
    for (const [name, property] of Object.entries(declared)) {
      const optional = !names.has(name)
      if (hidden(name) || (optional && (depth >= optionalDepth || left <= 0))) continue
      const unfolded = inner(`properties/${name}`, property)
      if (!(optional && isEndless(unfolded))) properties[name] = unfolded
    }
    return {
      ...(required.length > 0 ? { required } : {}),
      ...(Object.keys(properties).length > 0 ? { properties } : {}),
    }
  }

  return withUndeclared(unfold(schema.node, schema.pointer, 0, []))
}

/** A limit beyond 2^53 as the nearest number: the generator calculates with numbers. */
function plainWord(value: unknown): unknown {
  return typeof value === 'bigint' ? Number(value) : value
}

function isWriteOnly(document: OpenApiDocument, property: unknown): boolean {
  if (!isJsonObject(property)) return false
  if (property['writeOnly'] === true) return true
  const { $ref } = property
  if (typeof $ref !== 'string') return false
  return locate(document, decodeURIComponent($ref.slice(1))).node['writeOnly'] === true
}

function exampleIn(schema: JsonObject, nulls: boolean): { value: unknown } | undefined {
  const { example, examples, default: usual } = schema
  const given = [example, ...(Array.isArray(examples) ? examples : []), usual]
  const value = given.find((one) => one !== undefined && (nulls || one !== null || isNull(schema)))
  return value === undefined ? undefined : { value }
}
