import { deepEqual, shown } from '../deep-equal.ts'
import { type FlatSchema, said } from './flat-schema.ts'
import { LEADING } from './same-schema.ts'
import { incomparable, type Scope, subject, tell } from './scope.ts'

/** What a schema says beside its values: defaults, marks, and words that nobody here knows. */
export function compareMarks(scope: Scope): void {
  compareDefault(scope)
  compareDeprecated(scope)
  compareSensitive(scope)
  compareLenient(scope)
  compareUnsigned(scope)
  compareFailure(scope)
  describe(scope)
  compareUnknown(scope)
}

const valuesOf = (flat: FlatSchema, keyword: string): unknown[] =>
  said(flat, keyword).map(({ value }) => value)
const has = (flat: FlatSchema, keyword: string): boolean => valuesOf(flat, keyword).includes(true)

function placesOf(scope: Scope, keyword: string) {
  return { base: said(scope.base, keyword)[0], next: said(scope.next, keyword)[0] }
}

/** What the vendor takes where callers leave a value out. */
function compareDefault(scope: Scope): void {
  const [before, after] = [valuesOf(scope.base, 'default'), valuesOf(scope.next, 'default')]
  if (deepEqual(before, after)) return
  const sides = placesOf(scope, 'default')
  const name = subject(scope.sides)
  const given =
    scope.direction === 'request' ? 'calls that leave it out' : 'callers that do not find it'
  if (before.length === 0)
    tell(
      scope,
      'feature',
      `The default of ${name} is known to be ${shown(after.at(-1))} now, which tells what ${given} get.`,
      sides,
    )
  else if (after.length === 0)
    tell(
      scope,
      'breaking',
      `The default of ${name}, ${shown(before.at(-1))}, is not promised any more, so ${given} may get another value.`,
      sides,
    )
  else
    tell(
      scope,
      'breaking',
      `The default of ${name} changed from ${shown(before.at(-1))} to ${shown(after.at(-1))}, so ${given} get another value.`,
      sides,
    )
}

function compareDeprecated(scope: Scope): void {
  const [before, after] = [has(scope.base, 'deprecated'), has(scope.next, 'deprecated')]
  if (before === after) return
  const name = subject(scope.sides)
  if (after)
    tell(
      scope,
      'feature',
      `${name} is deprecated now; it works as before, and editors mark it.`,
      placesOf(scope, 'deprecated'),
    )
  else tell(scope, 'fix', `${name} is not deprecated any more.`, placesOf(scope, 'deprecated'))
}

function compareSensitive(scope: Scope): void {
  const [before, after] = [has(scope.base, 'x-sensitive'), has(scope.next, 'x-sensitive')]
  if (before === after) return
  const name = subject(scope.sides)
  if (after)
    tell(
      scope,
      'fix',
      `${name} is secret now and hidden in messages and logs.`,
      placesOf(scope, 'x-sensitive'),
    )
  else
    tell(
      scope,
      'breaking',
      `${name} is not secret any more, so it may appear in messages and logs.`,
      placesOf(scope, 'x-sensitive'),
    )
}

function compareLenient(scope: Scope): void {
  if (scope.direction === 'request') return
  const [before, after] = [has(scope.base, 'x-lenient'), has(scope.next, 'x-lenient')]
  if (before === after) return
  const name = subject(scope.sides)
  const means = after
    ? `${name} is not checked inside any more, so callers may receive values that do not fit.`
    : `${name} is checked inside now, so responses that passed before may be errors.`
  tell(scope, 'breaking', means, placesOf(scope, 'x-lenient'))
}

function compareUnsigned(scope: Scope): void {
  if (has(scope.base, 'x-unsigned') === has(scope.next, 'x-unsigned')) return
  tell(
    scope,
    'fix',
    `Whether the signature covers ${subject(scope.sides)} changed; the client signs accordingly.`,
    placesOf(scope, 'x-unsigned'),
  )
}

/** The mark of an alternative by which a response says that the call failed. */
function compareFailure(scope: Scope): void {
  const [before, after] = [has(scope.base, 'x-failure'), has(scope.next, 'x-failure')]
  if (before === after) return
  const means = after
    ? `${subject(scope.sides)} is a failure now, so callers get an error for what was a result.`
    : `${subject(scope.sides)} is no failure any more, so callers get a result for what was an error.`
  tell(scope, 'breaking', means, placesOf(scope, 'x-failure'))
}

const DESCRIBING = [
  ...['title', 'description', 'summary', 'examples', 'example', 'externalDocs', '$comment'],
  ...['x-examples', 'x-provenance'],
]

function describe(scope: Scope): void {
  for (const keyword of DESCRIBING) {
    if (deepEqual(valuesOf(scope.base, keyword), valuesOf(scope.next, keyword))) continue
    const what = keyword === 'x-provenance' ? 'The stated source' : `\`${keyword}\``
    tell(
      scope,
      'fix',
      `${what} of ${subject(scope.sides)} changed, which callers only read.`,
      placesOf(scope, keyword),
    )
  }
}

/** Keywords that a rule compares, or that only name things for references. */
const KNOWN = new Set([
  ...DESCRIBING,
  ...['type', 'enum', 'const', 'x-extensible-enum'],
  ...['minimum', 'exclusiveMinimum', 'maximum', 'exclusiveMaximum', 'multipleOf'],
  ...['minLength', 'maxLength', 'pattern', 'format'],
  ...['contentEncoding', 'contentMediaType', 'contentSchema'],
  ...['minItems', 'maxItems', 'uniqueItems', 'prefixItems', 'items'],
  ...['contains', 'minContains', 'maxContains'],
  ...['minProperties', 'maxProperties', 'properties', 'required', 'patternProperties'],
  ...['additionalProperties', 'unevaluatedProperties', 'unevaluatedItems', 'propertyNames'],
  ...['dependentRequired', 'dependentSchemas', 'dependencies'],
  ...['not', 'if', 'then', 'else', 'discriminator'],
  ...['default', 'deprecated', 'readOnly', 'writeOnly'],
  ...['x-sensitive', 'x-lenient', 'x-unsigned', 'x-credential', 'x-failure'],
  ...['$defs', 'definitions', '$id', '$schema', '$anchor', '$vocabulary'],
])

/** A keyword of which nothing is known may mean anything. */
function compareUnknown(scope: Scope): void {
  const unknown = (flat: FlatSchema): string[] =>
    flat.parts.flatMap(({ value }) => Object.keys(value).filter((keyword) => !KNOWN.has(keyword)))
  for (const keyword of new Set([...unknown(scope.base), ...unknown(scope.next)])) {
    if (deepEqual(valuesOf(scope.base, keyword), valuesOf(scope.next, keyword))) {
      if (LEADING.has(keyword) && !scope.areSameDocuments())
        incomparable(
          scope,
          `\`${keyword}\` of ${subject(scope.sides)} leads to what cannot be found and may have changed`,
          placesOf(scope, keyword),
        )
      continue
    }
    tell(
      scope,
      'breaking',
      `\`${keyword}\` of ${subject(scope.sides)} changed; as it is not known what it means, callers may be concerned.`,
      placesOf(scope, keyword),
    )
  }
}
