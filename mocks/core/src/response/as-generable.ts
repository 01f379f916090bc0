import { generateSync } from 'json-schema-faker'
import { isJsonObject, type JsonObject } from '../spec/openapi-document.ts'

/** What a class of Unicode is in the letters of ASCII, inside and outside of brackets. */
const classes: Readonly<Record<string, string>> = {
  ...{ L: 'A-Za-z', Letter: 'A-Za-z', Alphabetic: 'A-Za-z', Alpha: 'A-Za-z' },
  ...{ Lu: 'A-Z', Uppercase_Letter: 'A-Z', Uppercase: 'A-Z', Ll: 'a-z', Lowercase_Letter: 'a-z' },
  ...{ Lowercase: 'a-z', N: '0-9', Number: '0-9', Nd: '0-9', Decimal_Number: '0-9', Zs: ' ' },
  ...{ Z: ' ', Separator: ' ', P: '.', Punctuation: '.', S: '+', Symbol: '+', Latin: 'A-Za-z' },
}

/** An object that demands more names by a pattern is not made up. */
const MOST_NAMES = 100

/**
 * A schema in the words that the generator of values knows: classes of Unicode as ASCII, and the names of
 * an open object by their pattern. What comes out is held against the real schema.
 */
export function asGenerable(schema: JsonObject): JsonObject {
  const result: Record<string, unknown> = { ...schema }
  if (Array.isArray(schema['allOf'])) {
    // A part that says nothing, such as a description beside a reference, would count as an open object.
    const parts = schema['allOf'].filter((part) => !isEmpty(part))
    const [only] = parts
    if (parts.length === 1 && isJsonObject(only) && Object.keys(schema).length === 1) return only
    if (parts.length > 0) result['allOf'] = parts
  }
  if (typeof schema['pattern'] === 'string') result['pattern'] = inAscii(schema['pattern'])
  const { propertyNames, additionalProperties } = schema
  if (!isJsonObject(propertyNames) || additionalProperties === false) return result
  const member = isJsonObject(additionalProperties) ? additionalProperties : { type: 'string' }
  const { pattern, enum: listed } = propertyNames
  const wanted = Math.max(1, Number(schema['minProperties'] ?? 1))
  const names = Array.isArray(listed) ? listed.map(String) : namesLike(pattern, wanted)
  if (names.length === 0) return result
  const named = Object.fromEntries(names.map((name) => [name, member]))
  result['properties'] = { ...named, ...objectAt(schema, 'properties') }
  result['additionalProperties'] = false
  delete result['propertyNames']
  return result
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
    const known = classes[name.replace(/^.*=/, '')]
    if (known === undefined) return text
    return inBrackets ? known : `[${known}]`
  })
}
