import { generateSync } from 'json-schema-faker'
import { isJsonObject, type JsonObject } from '../spec/openapi-document.ts'
import { foldParts } from './fold-parts.ts'

/** What a class of Unicode is in the letters of ASCII, inside and outside of brackets. */
const classes = new Map<string, string>(
  Object.entries({
    ...{ L: 'A-Za-z', Letter: 'A-Za-z', Alphabetic: 'A-Za-z', Alpha: 'A-Za-z' },
    ...{ Lu: 'A-Z', Uppercase_Letter: 'A-Z', Uppercase: 'A-Z', Ll: 'a-z', Lowercase_Letter: 'a-z' },
    ...{ Lowercase: 'a-z', N: '0-9', Number: '0-9', Nd: '0-9', Decimal_Number: '0-9', Zs: ' ' },
    ...{ Z: ' ', Separator: ' ', P: '.', Punctuation: '.', S: '+', Symbol: '+', Latin: 'A-Za-z' },
  }),
)

/** An object that demands more names by a pattern is not made up. */
const MOST_NAMES = 100

/**
 * A schema in the words that the generator of values knows: classes of Unicode as ASCII, and the names of
 * an open object by their pattern. What comes out is held against the real schema.
 */
export function asGenerable(schema: JsonObject): JsonObject {
  const result: Record<string, unknown> = {
    ...schema,
    ...otherLimit(schema),
    ...allContained(schema),
  }
  if (Array.isArray(schema['allOf'])) {
    // A part that says nothing, such as a description beside a reference, would count as an open object.
    const parts = schema['allOf'].filter((part) => !isEmpty(part))
    const [only] = parts
    if (parts.length === 1 && isJsonObject(only) && Object.keys(schema).length === 1) return only
    if (parts.length > 0) result['allOf'] = parts
  }
  if (typeof schema['pattern'] === 'string') result['pattern'] = inAscii(schema['pattern'])
  const { propertyNames, additionalProperties } = schema
  result['properties'] = { ...byPattern(schema), ...objectAt(schema, 'properties') }
  if (Object.keys(result['properties'] as object).length === 0) delete result['properties']
  if (!isJsonObject(propertyNames) || additionalProperties === false) return result
  const member = isJsonObject(additionalProperties) ? additionalProperties : { type: 'string' }
  const { pattern, enum: listed } = propertyNames
  const wanted = Math.max(1, Number(schema['minProperties'] ?? 1))
  const names = Array.isArray(listed) ? listed.map(String) : namesLike(pattern, wanted)
  if (names.length === 0) return result
  const named = Object.fromEntries(names.map((name) => [name, member]))
  result['properties'] = { ...named, ...objectAt(result, 'properties') }
  result['additionalProperties'] = false
  delete result['propertyNames']
  return result
}

/** Members that a pattern names, where more are wanted than have a name of their own. */
function byPattern(schema: JsonObject): JsonObject {
  const lacking =
    Number(schema['minProperties'] ?? 0) - Object.keys(objectAt(schema, 'properties')).length
  if (lacking <= 0) return {}
  const found = Object.entries(objectAt(schema, 'patternProperties')).flatMap(([pattern, member]) =>
    namesLike(pattern, lacking).map((name): [string, unknown] => [name, member]),
  )
  return Object.fromEntries(found.slice(0, lacking))
}

/** A list that is to contain something, as one of nothing else. */
function allContained(schema: JsonObject): JsonObject {
  const { contains, items, prefixItems, minItems, minContains = 1, maxContains } = schema
  const wanted = Math.max(Number(minItems ?? 0), Number(minContains))
  if (!isJsonObject(contains) || prefixItems !== undefined || Number(maxContains) < wanted)
    return {}
  const each = isJsonObject(items) ? foldParts({ allOf: [items, contains] }) : contains
  return { type: 'array', items: each, minItems: wanted, contains: undefined }
}

/** The generator's own limits may lie below a minimum, or above a maximum. */
function otherLimit(schema: JsonObject): JsonObject {
  const { minimum, exclusiveMinimum, maximum, exclusiveMaximum, multipleOf } = schema
  const low = minimum ?? exclusiveMinimum
  const high = maximum ?? exclusiveMaximum
  const span = Math.max(1000, 10 * Number(multipleOf ?? 1))
  if (typeof low === 'number' && high === undefined) return { maximum: low + span }
  if (typeof high === 'number' && low === undefined) return { minimum: high - span }
  return {}
}

/** As many different names as are wanted, if the pattern has so many. */
function namesLike(pattern: unknown, wanted: number): string[] {
  if (typeof pattern !== 'string' || wanted > MOST_NAMES) return []
  const names = new Set<string>()
  for (let seed = 1; names.size < wanted && seed <= wanted * 8; seed++)
    names.add(String(generateSync({ type: 'string', pattern: inAscii(pattern) }, { seed })))
  return [...names]
}

function isEmpty(schema: unknown): boolean {
  return isJsonObject(schema) && Object.keys(schema).length === 0
}

function objectAt(schema: JsonObject, key: string): JsonObject {
  const value = schema[key]
  return isJsonObject(value) ? value : {}
}

function inAscii(pattern: string): string {
  let inBrackets = false
  return pattern.replace(/\\p\{([^}]*)\}|\\[\s\S]|[[\]]/g, (text, name: string | undefined) => {
    if (text === '[') inBrackets = true
    if (text === ']') inBrackets = false
    if (name === undefined) return text
    const known = classes.get(name.replace(/^.*=/, ''))
    if (known === undefined) return text
    return inBrackets ? known : `[${known}]`
  })
}
