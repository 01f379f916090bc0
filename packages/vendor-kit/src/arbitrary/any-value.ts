import fc, { type Arbitrary } from 'fast-check'
import { resolveSchema, type Schema, type SpecDocument } from '../spec/spec-document.ts'

/** Longest list that is made; mappings do not count further. */
const LONGEST_LIST = 3

const FIRST_SURROGATE = 0xd8_00
const SURROGATES = 0x8_00

/** Any character. fast-check's own unit `binary` sets up a table of all of Unicode, which takes a second. */
const anyCharacter = fc
  .integer({ min: 0, max: 0x10_ff_ff - SURROGATES })
  .map((code) => String.fromCodePoint(code < FIRST_SURROGATE ? code : code + SURROGATES))

// Made once, because setting them up takes longer than making a value.
const anyName = fc.string({ minLength: 1 })
const anyJson = fc.jsonValue()
const anyFlatJson = fc.jsonValue({ maxDepth: 1 })

/** Any value that a schema allows, with members that it does not know where it lets them be. */
export function anyValue(document: SpecDocument, schema: Schema): Arbitrary<unknown> {
  const resolved = resolveSchema(document, schema)
  if ('const' in resolved) return fc.constant(resolved.const)
  if (resolved.enum !== undefined) return fc.constantFrom(...resolved.enum)
  const { allOf, oneOf, anyOf, ...rest } = resolved
  if (allOf !== undefined)
    return fc
      .tuple(...[rest, ...allOf].map((part) => anyValue(document, part)))
      .map((parts) => Object.assign({}, ...parts))
  const union = oneOf ?? anyOf
  if (union !== undefined) {
    const branches = union.map((branch) =>
      anyValue(document, merge(rest, resolveSchema(document, branch))),
    )
    return fc.oneof(...branches)
  }
  const types = [rest.type ?? (rest.properties || rest.required ? 'object' : [])].flat()
  if (types.length === 0) return anyJson
  return fc.oneof(...types.map((type) => ofType(document, rest, type)))
}

function ofType(document: SpecDocument, schema: Schema, type: string): Arbitrary<unknown> {
  const { minLength = 0, maxLength = 40, minItems = 0, pattern, items = {} } = schema
  switch (type) {
    case 'null':
      return fc.constant(null)
    case 'boolean':
      return fc.boolean()
    case 'integer':
      return fc.integer({ min: schema.minimum ?? -(2 ** 31), max: bounded(schema.maximum) })
    case 'number':
      return fc
        .double({ min: schema.minimum ?? -1e9, max: schema.maximum ?? 1e9, noNaN: true })
        .map((number) => (Object.is(number, -0) ? 0 : number)) // JSON has no negative zero
    case 'string':
      return pattern === undefined
        ? fc.string({ unit: anyCharacter, minLength, maxLength })
        : fc.stringMatching(new RegExp(pattern, 'u'))
    case 'array':
      return fc.array(anyValue(document, items), {
        minLength: minItems,
        maxLength: Math.max(minItems, Math.min(schema.maxItems ?? LONGEST_LIST, LONGEST_LIST)),
      })
    case 'object':
      return anyObject(document, schema)
    default:
      throw new Error(`There is no type ${type} in JSON Schema.`)
  }
}

/** Beyond this fast-check takes no integers; nor do ids in JSON stay what they are. */
function bounded(maximum = 2 ** 31): number {
  return Math.min(maximum, Number.MAX_SAFE_INTEGER)
}

function anyObject(document: SpecDocument, schema: Schema): Arbitrary<unknown> {
  const { properties = {}, required = [], additionalProperties = true } = schema
  const members = Object.fromEntries(
    [...new Set([...Object.keys(properties), ...required])].map((name) => [
      name,
      anyValue(document, properties[name] ?? {}),
    ]),
  )
  const known = fc.record(members, { requiredKeys: [...required] })
  if (additionalProperties === false) return known
  const unknown = fc.dictionary(
    anyName.filter((name) => !Object.hasOwn(members, name)),
    anyFlatJson,
    { maxKeys: 2 },
  )
  return fc.tuple(known, unknown).map(([own, more]) => ({ ...more, ...own }))
}

/** What a branch of a union adds to what stands beside the union. */
function merge(base: Schema, branch: Schema): Schema {
  return {
    ...base,
    ...branch,
    properties: { ...base.properties, ...branch.properties },
    required: [...(base.required ?? []), ...(branch.required ?? [])],
  }
}
