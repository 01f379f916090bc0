import type { Kind } from '../convert/grammar.ts'
import type { FactSubject } from './fact.ts'
import type { JsonObject } from './is-object.ts'

/** Keywords of a schema that limit its values. */
const LIMITS = [
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  ...['minLength', 'maxLength', 'pattern', 'format'],
  ...['minItems', 'maxItems', 'uniqueItems', 'minProperties', 'maxProperties'],
]

/** The keywords of each object that are facts of their own, by what they say. */
const KEYWORDS: Partial<Readonly<Record<Kind, Readonly<Record<string, FactSubject>>>>> = {
  operation: {
    'x-billable': 'cost',
    'x-retry-safety': 'repeats',
    'x-link-expiry-seconds': 'life of links',
  },
  response: { 'x-charged': 'cost' },
  parameter: { required: 'required', style: 'style', explode: 'style' },
  header: { required: 'required' },
  requestBody: { required: 'required' },
  schema: {
    type: 'type',
    const: 'values',
    enum: 'values',
    default: 'default',
    ...Object.fromEntries(LIMITS.map((keyword): [string, FactSubject] => [keyword, 'limit'])),
  },
}

/** What it says that an object is there. */
const OBJECTS: Partial<Readonly<Record<Kind, FactSubject>>> = {
  server: 'server',
  securityScheme: 'security scheme',
  failure: 'failure pattern',
  rateLimit: 'limit of the rate',
  operation: 'operation',
  parameter: 'parameter',
  requestBody: 'request body',
  response: 'status',
  header: 'header',
  mediaType: 'media type',
  example: 'example',
}

/** Components that only define what is used elsewhere, so that being there is no fact. */
const DEFINITION = /^#\/components\/(?:parameters|headers|requestBodies|responses|examples)\/[^/]+$/
const NAMED_SCHEMA = /^#\/components\/schemas\/[^/]+$/

/** What it says that an object stands at a place; undefined when it says nothing by itself. */
export function presenceAt(kind: Kind, pointer: string): FactSubject | undefined {
  if (kind === 'schema') return NAMED_SCHEMA.test(pointer) ? 'schema' : undefined
  return DEFINITION.test(pointer) ? undefined : OBJECTS[kind]
}

/** The keywords of an object that are facts, each with what it says. */
export function keywordFacts(kind: Kind, object: JsonObject): [string, FactSubject][] {
  return Object.entries(KEYWORDS[kind] ?? {}).filter(
    ([keyword]) => object[keyword] !== undefined && !isGiven(kind, keyword, object),
  )
}

/** What no vendor could have otherwise: a part of a path is always required. */
function isGiven(kind: Kind, keyword: string, object: JsonObject): boolean {
  return kind === 'parameter' && keyword === 'required' && object['in'] === 'path'
}
