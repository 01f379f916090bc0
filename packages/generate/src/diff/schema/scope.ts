import { type Bump, type Direction, sentence } from '../change.ts'
import { labelOf } from '../label.ts'
import { type Place, spotOf } from '../place.ts'
import type { Conjunction, FlatSchema } from './flat-schema.ts'
import type { Result } from './result.ts'

/** The places of a change: where it was, and where it is. One of them may be missing. */
export interface Sides {
  readonly base?: Place | undefined
  readonly next?: Place | undefined
}

/** Compares two schemas that hold for the same value. */
export type Compare = (base: Conjunction, next: Conjunction) => Result

/** One level of a comparison: what a rule sees, and where it tells what it finds. */
export interface Scope {
  readonly direction: Direction
  readonly base: FlatSchema
  readonly next: FlatSchema
  /** The value, for places where a rule has none of its own. */
  readonly sides: Sides
  readonly result: Result
  readonly compare: Compare
  /** Whether two schemas say the same, in every word that counts. */
  readonly same: (base: Conjunction, next: Conjunction) => boolean
  /** Whether nothing at all changed between the documents. */
  readonly areSameDocuments: () => boolean
}

/** Values that were right before are not any more. */
export function narrower(scope: Scope, what: string, sides: Sides): void {
  if (scope.direction === 'request')
    tell(scope, 'breaking', `${what}, so requests that were right before may be refused.`, sides)
  else
    tell(scope, 'feature', `${what}, so responses are described more exactly than before.`, sides)
}

/** Values are right that were not before. */
export function wider(scope: Scope, what: string, sides: Sides): void {
  if (scope.direction === 'request')
    tell(scope, 'feature', `${what}, so more requests are right than before.`, sides)
  else
    tell(
      scope,
      'breaking',
      `${what}, so callers may receive what they did not receive before.`,
      sides,
    )
}

/** Some values are not right any more, others are now; or nobody can tell. */
export function incomparable(scope: Scope, what: string, sides: Sides): void {
  const harm =
    scope.direction === 'request'
      ? 'so requests that were right before may be refused.'
      : 'so callers may receive what they did not receive before.'
  tell(scope, 'breaking', `${what}, ${harm}`, sides)
}

/** Tells a change that means the same in both directions. */
export function tell(scope: Scope, bump: Bump, means: string, sides: Sides): void {
  const base = sides.base ?? scope.sides.base
  const next = sides.next ?? scope.sides.next
  scope.result.changes.push({
    bump,
    means: sentence(means),
    direction: scope.direction,
    ...(base && { base: spotOf(base) }),
    ...(next && { next: spotOf(next) }),
  })
}

/** What a message calls the value at a place. */
export function subject({ base, next }: Sides): string {
  const place = next ?? base
  return place === undefined ? 'the value' : labelOf(place)
}
