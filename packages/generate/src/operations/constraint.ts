import { compilePattern } from '../spec/compile-pattern.ts'
import { resolve, type Schema, type SpecDocument } from '../spec/document.ts'
import { mergeSchema } from '../spec/merge-schema.ts'
import { child, SpecError } from '../spec/spec-error.ts'

/** What the client checks before sending, and what it must know to write a value on the wire. */
export interface Constraint {
  /** Left out for `string`, which the transport takes as the default. */
  type?: string | string[]
  required?: true
  enum?: unknown[]
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
  minItems?: number
  maxItems?: number
  pattern?: RegExp
  format?: string
  items?: Constraint
  properties?: Record<string, Constraint>
  style?: string
  explode?: boolean
}

const copied = [
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'format',
] as const

/**
 * The constraint that a schema of a request puts on a value.
 *
 * @throws SpecError when a pattern does not compile, or nothing says which type is meant.
 */
export function constraint(document: SpecDocument, schema: Schema, pointer: string): Constraint {
  return inner(document, schema, pointer, [])
}

function inner(
  document: SpecDocument,
  schema: Schema,
  pointer: string,
  outer: readonly string[],
): Constraint {
  const { value, pointer: at } = mergeSchema(document, schema, pointer)
  if (outer.includes(at))
    throw new SpecError(
      at,
      'The schema of a request contains itself',
      'Describe as many levels as the vendor documents.',
    )
  const path = [...outer, at]
  const { rest, properties, required } = value
  const result: Constraint = {}
  const types = scalarTypes(document, rest, at)
  const [type, ...more] = types
  if (type === undefined)
    throw new SpecError(at, 'The schema names no type', 'Add `type`, `enum` or `const`.')
  if (more.length > 0) result.type = types
  else if (type !== 'string') result.type = type
  for (const key of copied) {
    if (rest[key] !== undefined) Object.assign(result, { [key]: rest[key] })
  }
  if (rest.enum) result.enum = nonNull(rest.enum)
  if (rest.const !== undefined) result.enum = [rest.const]
  if (typeof rest.pattern === 'string')
    result.pattern = compilePattern(rest.pattern, 'u', child(at, 'pattern'))
  if (rest.items) result.items = inner(document, rest.items, child(at, 'items'), path)
  if (properties.size > 0)
    result.properties = Object.fromEntries(
      [...properties].map(([name, property]) => {
        const its = inner(document, property.value, property.pointer, path)
        return [name, withRequired(its, required.has(name))]
      }),
    )
  return result
}

/** Puts `required` right behind the type, where a reader looks for it. */
export function withRequired({ type, ...others }: Constraint, required: boolean): Constraint {
  return {
    ...(type === undefined ? {} : { type }),
    ...(required ? { required: true as const } : {}),
    ...others,
  }
}

function scalarTypes(document: SpecDocument, schema: Schema, pointer: string): string[] {
  if (schema.type !== undefined) return [schema.type].flat().filter((type) => type !== 'null')
  if (schema.const !== undefined) return [typeof schema.const]
  if (schema.enum) return [...new Set(nonNull(schema.enum).map((value) => typeof value))]
  const types = (['anyOf', 'oneOf'] as const).flatMap((union) =>
    (schema[union] ?? []).flatMap((part, index) => {
      const branch = resolve<Schema>(document, part, child(pointer, union, index))
      return scalarTypes(document, branch.value, branch.pointer)
    }),
  )
  return [...new Set(types)]
}

/** A caller leaves a parameter out rather than sending null. */
function nonNull(values: readonly unknown[]): unknown[] {
  return values.filter((value) => value !== null)
}
