import type { Place } from '../place.ts'
import { type FlatSchema, said } from './flat-schema.ts'
import { incomparable, narrower, type Scope, subject, wider } from './scope.ts'
import { typesOf, type ValueType } from './value-types.ts'

interface Bound {
  readonly keywords: readonly [string, string?]
  readonly end: 'lower' | 'upper'
  readonly of: readonly ValueType[]
  /** What holds where nothing is said. */
  readonly usual: number
}

const numbers: readonly ValueType[] = ['integer', 'fraction']

const bounds: readonly Bound[] = [
  { keywords: ['minimum', 'exclusiveMinimum'], end: 'lower', of: numbers, usual: -Infinity },
  { keywords: ['maximum', 'exclusiveMaximum'], end: 'upper', of: numbers, usual: Infinity },
  { keywords: ['minLength'], end: 'lower', of: ['string'], usual: 0 },
  { keywords: ['maxLength'], end: 'upper', of: ['string'], usual: Infinity },
  { keywords: ['minItems'], end: 'lower', of: ['array'], usual: 0 },
  { keywords: ['maxItems'], end: 'upper', of: ['array'], usual: Infinity },
  { keywords: ['minProperties'], end: 'lower', of: ['object'], usual: 0 },
  { keywords: ['maxProperties'], end: 'upper', of: ['object'], usual: Infinity },
]

/** Whether any of these types may occur in both, so that a keyword for them counts. */
export function concerns({ base, next }: Scope, types: readonly ValueType[]): boolean {
  const before = typesOf(base)
  const after = typesOf(next)
  return types.some((type) => before.has(type) && after.has(type))
}

/** Every limit of numbers, lengths and counts. */
export function compareBounds(scope: Scope): void {
  for (const bound of bounds) if (concerns(scope, bound.of)) compareBound(scope, bound)
  if (concerns(scope, numbers)) compareSteps(scope)
  if (!concerns(scope, ['array'])) return
  const unique = (flat: FlatSchema) => said(flat, 'uniqueItems').find(({ value }) => value === true)
  const [before, after] = [unique(scope.base), unique(scope.next)]
  const sides = { base: before, next: after }
  if (after && !before)
    narrower(scope, `The entries of ${subject(scope.sides)} must differ now`, sides)
  if (before && !after)
    wider(scope, `The entries of ${subject(scope.sides)} need not differ any more`, sides)
}

interface Limit {
  readonly at: number
  /** Whether the limit itself is outside. */
  readonly isStrict: boolean
  readonly place?: Place | undefined
}

function compareBound(scope: Scope, bound: Bound): void {
  const before = limitOf(scope.base, bound)
  const after = limitOf(scope.next, bound)
  if (before.at === after.at && before.isStrict === after.isStrict) return
  const name = bound.keywords[0].replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  const what = `The ${name} of ${subject(scope.sides)} changed from ${text(before)} to ${text(after)}`
  const sides = { base: before.place, next: after.place }
  if (isTighter(after, before, bound.end)) narrower(scope, what, sides)
  else wider(scope, what, sides)
}

function limitOf(flat: FlatSchema, { keywords, end, usual }: Bound): Limit {
  let limit: Limit = { at: usual, isStrict: false }
  for (const [index, keyword] of keywords.entries())
    for (const place of keyword === undefined ? [] : said<unknown>(flat, keyword)) {
      const at = Number(place.value)
      if (Number.isNaN(at) || typeof place.value === 'boolean') continue
      const one = asWhole({ at, isStrict: index === 1, place }, flat, end)
      if (isTighter(one, limit, end)) limit = one
    }
  return limit
}

/** Of whole numbers, more than 0 means 1 at least. */
function asWhole(limit: Limit, flat: FlatSchema, end: Bound['end']): Limit {
  if (!limit.isStrict || typesOf(flat).has('fraction') || !Number.isInteger(limit.at)) return limit
  return { ...limit, at: end === 'lower' ? limit.at + 1 : limit.at - 1, isStrict: false }
}

function isTighter(one: Limit, other: Limit, end: Bound['end']): boolean {
  if (one.at === other.at) return one.isStrict && !other.isStrict
  return end === 'lower' ? one.at > other.at : one.at < other.at
}

function text({ at, isStrict, place }: Limit): string {
  if (place === undefined) return 'none'
  return isStrict ? `${at} (itself outside)` : String(at)
}

/** `multipleOf`: a step that divides another allows its values too. */
function compareSteps(scope: Scope): void {
  const [before, after] = [
    said<number>(scope.base, 'multipleOf'),
    said<number>(scope.next, 'multipleOf'),
  ]
  const implied = (step: Place<number>, by: readonly Place<number>[]): boolean =>
    by.some(
      ({ value }) => value === step.value || Number.isInteger(Number(value) / Number(step.value)),
    )
  const added = after.find((step) => !implied(step, before))
  const removed = before.find((step) => !implied(step, after))
  const sides = { base: before[0], next: after[0] }
  const steps = (places: readonly Place<number>[]) =>
    places.map(({ value }) => value).join(' and ') || 'any'
  const what = `The step of ${subject(scope.sides)} changed from ${steps(before)} to ${steps(after)}`
  if (added && removed) incomparable(scope, what, sides)
  else if (added) narrower(scope, what, sides)
  else if (removed) wider(scope, what, sides)
}
