import { deepEqual, shown } from '../deep-equal.ts'
import type { FlatSchema } from './flat-schema.ts'
import { said } from './flat-schema.ts'
import { incomparable, narrower, type Scope, type Sides, subject, tell, wider } from './scope.ts'
import { knownValues, typeNames, typesOf, valuesOf } from './value-types.ts'

/** `type`, `enum` and `const`: which values there are at all. */
export function compareTypes(scope: Scope): void {
  const { base, next } = scope
  const before = typesOf(base)
  const after = typesOf(next)
  const sides = placesOf(scope, 'type')
  const lost = [...before].some((type) => !after.has(type))
  const gained = [...after].some((type) => !before.has(type))
  const values = [valuesOf(base), valuesOf(next)] as const
  const areListed = values[0] !== undefined && values[1] !== undefined
  if ((lost || gained) && !areListed) {
    const what = `The type of ${subject(scope.sides)} changed from ${typeNames(before)} to ${typeNames(after)}`
    if (lost && gained) incomparable(scope, what, sides)
    else if (lost) narrower(scope, what, sides)
    else wider(scope, what, sides)
  }
  compareValues(scope, ...values)
  compareKnownValues(scope)
}

function compareValues(
  scope: Scope,
  before: readonly unknown[] | undefined,
  after: readonly unknown[] | undefined,
): void {
  const sides = placesOf(scope, 'enum', 'const')
  const name = subject(scope.sides)
  if (before === undefined && after === undefined) return
  if (before === undefined) {
    narrower(scope, `${name} allows only ${list(after)} now`, sides)
    return
  }
  if (after === undefined) {
    wider(scope, `${name} is not limited to ${list(before)} any more`, sides)
    return
  }
  const removed = before.filter((value) => !after.some((one) => deepEqual(one, value)))
  const added = after.filter((value) => !before.some((one) => deepEqual(one, value)))
  if (removed.length > 0 && added.length > 0 && before.length === 1 && after.length === 1) {
    incomparable(scope, `${name} changed from ${list(before)} to ${list(after)}`, sides)
    return
  }
  if (removed.length > 0)
    narrower(scope, `${list(removed)} ${is(removed)} no value of ${name} any more`, sides)
  if (added.length > 0) wider(scope, `${list(added)} ${is(added)} a new value of ${name}`, sides)
}

/** Values of a list that is open: callers are prepared for others anyway. */
function compareKnownValues(scope: Scope): void {
  const before = knownValues(scope.base)
  const after = knownValues(scope.next)
  const removed = before.filter((value) => !after.some((one) => deepEqual(one, value)))
  const added = after.filter((value) => !before.some((one) => deepEqual(one, value)))
  const sides = placesOf(scope, 'enum', 'x-extensible-enum')
  const name = subject(scope.sides)
  // Where the list was closed before, or is closed now, the values are compared as values.
  if (added.length > 0 && before.length > 0)
    tell(
      scope,
      'feature',
      `${list(added)} ${is(added)} a known value of ${name} now, which allows others as before.`,
      sides,
    )
  if (removed.length > 0 && after.length > 0)
    tell(
      scope,
      scope.direction === 'request' ? 'breaking' : 'feature',
      `${list(removed)} ${is(removed)} no known value of ${name} any more.`,
      sides,
    )
}

function placesOf({ base, next, sides }: Scope, ...keywords: string[]): Sides {
  const first = (flat: FlatSchema) => keywords.flatMap((keyword) => said(flat, keyword)).at(0)
  return { base: first(base) ?? sides.base, next: first(next) ?? sides.next }
}

function list(values: readonly unknown[] = []): string {
  const texts = values.slice(0, 5).map(shown)
  return values.length > 5
    ? `${texts.join(', ')} and ${values.length - 5} more`
    : texts.join(', ') || 'nothing'
}

function is(values: readonly unknown[]): string {
  return values.length === 1 ? 'is' : 'are each'
}
