import type { SpecDocument } from '../../spec/document.ts'
import type { Bump, Change, Direction } from '../change.ts'
import { deepEqual } from '../deep-equal.ts'
import { entriesOf, follow, isFields, memberAt, type Place } from '../place.ts'
import type { SchemaPlace } from '../schema/flat-schema.ts'
import type { SchemaComparison } from '../schema/schema-comparison.ts'
import type { Sides } from '../schema/scope.ts'
import { changeOf } from './collector.ts'

/** What the comparison of two operations writes to. */
export interface Context {
  readonly documents: readonly [SpecDocument, SpecDocument]
  readonly schemas: SchemaComparison
  readonly changes: Change[]
}

export function tell(
  context: Context,
  bump: Bump,
  means: string,
  sides: Sides,
  direction?: Direction,
): void {
  context.changes.push(changeOf(bump, means, sides, direction))
}

/**
 * Compares the schemas of two places, where a missing one allows anything.
 * @param name What messages call the value. Default: they name it by its place.
 */
export function compareSchemas(
  context: Context,
  base: Place,
  next: Place,
  direction: Direction,
  name?: string,
): void {
  const schemas = (place: Place): SchemaPlace[] =>
    place.value === undefined ? [] : [place as SchemaPlace]
  for (const change of context.schemas.compare(schemas(base), schemas(next), direction).all())
    context.changes.push(
      name === undefined
        ? change
        : { ...change, means: change.means.replace(/\bthe value\b/i, name) },
    )
}

/** A place with its references followed. What leads nowhere stays as it is. */
export function followed<T = unknown>(document: SpecDocument, place: Place): Place<T> {
  return follow<T>(document, place) ?? (place as Place<T>)
}

/** Members that only describe, and those that are compared elsewhere. */
const DESCRIBING = new Set([
  ...['description', 'summary', 'example', 'examples', 'externalDocs', 'tags', 'title'],
  ...[
    'x-provenance',
    'x-retry-safety-provenance',
    'x-examples',
    'provenance',
    'x-tags',
    'x-code-samples',
    'x-codeSamples',
  ],
])

/** The first member of the first example that changed, so that a person is led to its own file and line. */
function firstChanged(sides: Sides, depth = 2): Sides {
  const { base, next } = sides
  if (base === undefined || next === undefined || depth === 0) return sides
  const names = [...entriesOf(base), ...entriesOf(next)].map(([name]) => name)
  const changed = names.find(
    (name) => !deepEqual(memberAt(base, name).value, memberAt(next, name).value),
  )
  if (changed === undefined) return sides
  const [before, after] = [memberAt(base, changed), memberAt(next, changed)]
  const inner = {
    ...(before.value !== undefined && { base: before }),
    ...(after.value !== undefined && { next: after }),
  }
  return firstChanged(inner, depth - 1)
}

/**
 * Compares the members of an object that no rule has looked at: what describes is a fix, and what is not
 * known may mean anything.
 * @param known The members that rules look at.
 */
export function compareRest(
  context: Context,
  what: string,
  base: Place,
  next: Place,
  known: readonly string[],
): void {
  const names = new Set([...entriesOf(base), ...entriesOf(next)].map(([name]) => name))
  for (const name of names) {
    if (known.includes(name)) continue
    const [before, after] = [memberAt(base, name), memberAt(next, name)]
    if (deepEqual(before.value, after.value)) continue
    const sides = {
      base: before.value === undefined ? undefined : before,
      next: after.value === undefined ? undefined : after,
    }
    if (DESCRIBING.has(name))
      tell(
        context,
        'fix',
        `${described(name)} of ${what} changed, which callers only read.`,
        name === 'examples' ? firstChanged(sides) : sides,
      )
    else if (name === 'deprecated')
      tell(
        context,
        after.value === true ? 'feature' : 'fix',
        after.value === true
          ? `${capital(what)} is deprecated now; it works as before, and editors mark it.`
          : `${capital(what)} is not deprecated any more.`,
        sides,
      )
    else if (name === 'x-charged')
      tell(
        context,
        after.value === false ? 'feature' : 'fix',
        after.value === false
          ? `${capital(what)} is not charged for now, so work on many items waits and sends it again.`
          : `${capital(what)} may be charged for now, so work on many items does not send it again.`,
        sides,
      )
    else if (name === 'x-sensitive')
      tell(
        context,
        after.value === true ? 'fix' : 'breaking',
        after.value === true
          ? `${capital(what)} is secret now and hidden in messages and logs.`
          : `${capital(what)} is not secret any more, so it may appear in messages and logs.`,
        sides,
      )
    else
      tell(
        context,
        'breaking',
        `\`${name}\` of ${what} changed; as it is not known what it means, callers may be concerned.`,
        sides,
      )
  }
}

/** A default that is written out is no change. */
export function flag(place: Place, name: string): boolean {
  return isFields(place.value) && place.value[name] === true
}

function described(name: string): string {
  return name.includes('provenance') ? 'The stated source' : `\`${name}\``
}

export function capital(text: string): string {
  return text.replace(/^[a-z]/, (letter) => letter.toUpperCase())
}
