import type { Schema } from '../../spec/document.ts'
import { deepEqual } from '../deep-equal.ts'
import { entriesOf, memberAt, type Place } from '../place.ts'
import { concerns } from './bound-rules.ts'
import { type Conjunction, type FlatSchema, type SchemaPlace, said } from './flat-schema.ts'
import { incomparable, narrower, type Scope, subject, wider } from './scope.ts'

/** `not`, `if`, `dependentSchemas`, `dependentRequired` and `propertyNames`. */
export function compareLogic(scope: Scope): void {
  compareNot(scope)
  compareConditions(scope)
  if (!concerns(scope, ['object'])) return
  compareDependentSchemas(scope)
  compareDependentRequired(scope)
  const names = (flat: FlatSchema): Conjunction => said<Schema | boolean>(flat, 'propertyNames')
  scope.result.link(scope.compare(names(scope.base), names(scope.next)))
}

/** What is excluded. Whether more or less of it is, cannot be known from a change inside. */
function compareNot(scope: Scope): void {
  const [before, after] = [
    said<Schema | boolean>(scope.base, 'not'),
    said<Schema | boolean>(scope.next, 'not'),
  ]
  const { left, added } = unmatched(before, after, (one, other) => scope.same([one], [other]))
  const sides = { base: left[0], next: added[0] }
  const name = subject(scope.sides)
  if (left.length > 0 && added.length > 0)
    incomparable(scope, `What ${name} excludes changed`, sides)
  else if (added.length > 0) narrower(scope, `${name} excludes more values now`, sides)
  else if (left.length > 0) wider(scope, `${name} excludes fewer values now`, sides)
}

function compareConditions(scope: Scope): void {
  const conditional = ({ parts }: FlatSchema) =>
    parts.filter(({ value }) => value['if'] !== undefined)
  const [before, after] = [conditional(scope.base), conditional(scope.next)]
  const test = (part: Place): Conjunction => [memberAt<Schema | boolean>(part, 'if')]
  const { left, added, pairs } = unmatched(before, after, (one, other) =>
    scope.same(test(one), test(other)),
  )
  for (const [one, other] of pairs)
    for (const keyword of ['then', 'else']) {
      const branch = (part: Place): Conjunction => {
        const place = memberAt<Schema | boolean>(part, keyword)
        return place.value === undefined ? [] : [place]
      }
      scope.result.link(scope.compare(branch(one), branch(other)))
    }
  const sides = {
    base: left[0] && memberAt(left[0], 'if'),
    next: added[0] && memberAt(added[0], 'if'),
  }
  const name = subject(scope.sides)
  if (left.length > 0 && added.length > 0)
    incomparable(scope, `A condition on ${name} changed`, sides)
  else if (added.length > 0) narrower(scope, `There is a new condition on ${name}`, sides)
  else if (left.length > 0) wider(scope, `A condition on ${name} is gone`, sides)
}

function compareDependentSchemas(scope: Scope): void {
  const byName = (flat: FlatSchema): Map<string, SchemaPlace[]> => {
    const found = new Map<string, SchemaPlace[]>()
    for (const keyword of ['dependentSchemas', 'dependencies'])
      for (const map of said(flat, keyword))
        for (const [name, place] of entriesOf<Schema | boolean>(map))
          if (!Array.isArray(place.value)) found.set(name, [...(found.get(name) ?? []), place])
    return found
  }
  const [before, after] = [byName(scope.base), byName(scope.next)]
  for (const name of new Set([...before.keys(), ...after.keys()]))
    scope.result.link(scope.compare(before.get(name) ?? [], after.get(name) ?? []))
}

function compareDependentRequired(scope: Scope): void {
  const pairsOf = (flat: FlatSchema): string[] =>
    ['dependentRequired', 'dependencies'].flatMap((keyword) =>
      said(flat, keyword).flatMap((map) =>
        entriesOf<readonly string[]>(map).flatMap(([name, { value }]) =>
          Array.isArray(value) ? value.map((needed) => `\`${needed}\` beside \`${name}\``) : [],
        ),
      ),
    )
  const [before, after] = [pairsOf(scope.base), pairsOf(scope.next)]
  const sides = {
    base: said(scope.base, 'dependentRequired')[0],
    next: said(scope.next, 'dependentRequired')[0],
  }
  const name = subject(scope.sides)
  for (const pair of after.filter((one) => !before.includes(one)))
    narrower(scope, `${name} must have ${pair} now`, sides)
  for (const pair of before.filter((one) => !after.includes(one)))
    wider(scope, `${name} need not have ${pair} any more`, sides)
}

/** Takes away what stands in both lists. */
function unmatched<T extends Place>(
  before: readonly T[],
  after: readonly T[],
  same: (one: T, other: T) => boolean,
) {
  const added = [...after]
  const pairs: [T, T][] = []
  const left = before.filter((one) => {
    const found = added.findIndex((other) => deepEqual(one.value, other.value) && same(one, other))
    const index = found === -1 ? added.findIndex((other) => same(one, other)) : found
    if (index === -1) return true
    pairs.push([one, added[index] as T])
    added.splice(index, 1)
    return false
  })
  return { left, added, pairs }
}
