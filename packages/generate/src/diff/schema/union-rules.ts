import type { SpecDocument } from '../../spec/document.ts'
import { componentName, type Schema } from '../../spec/document.ts'
import { deepEqual } from '../deep-equal.ts'
import { areDisjoint } from './disjoint.ts'
import type { Conjunction, FlatSchema, SchemaPlace, Union } from './flat-schema.ts'
import { incomparable, narrower, type Scope, subject, tell, wider } from './scope.ts'

/** More pairs than these are not tried. They are paired by their order then. */
const TRIED = 600

/** Alternatives as conjunctions, each with what holds beside them. */
export interface Alternatives {
  readonly branches: readonly Conjunction[]
  /** The alternatives exclude each other. */
  readonly areExclusive: boolean
  /** What holds beside each of them and is not among them. Default: nothing. */
  readonly beside?: Conjunction
}

/**
 * Compares two lists of alternatives. Each of those that must still be right has to be covered by one of
 * the other side; what is covered is harmless, whichever one covers it.
 */
export function compareAlternatives(
  scope: Scope,
  document: SpecDocument,
  base: Alternatives,
  next: Alternatives,
): void {
  const pairs = pairUp(scope, base.branches, next.branches)
  const isRequest = scope.direction === 'request'
  const covered = (branch: Conjunction): boolean => {
    const others = isRequest ? next.branches : base.branches
    if (others.length * (isRequest ? base : next).branches.length > TRIED) return false
    return others.some((other) => {
      const result = isRequest ? scope.compare(branch, other) : scope.compare(other, branch)
      if (result.isBreaking) return false
      scope.result.link(result, true)
      return true
    })
  }
  const name = subject(scope.sides)
  for (const [old, now] of pairs) {
    if (old !== undefined && now !== undefined) {
      const result = scope.compare(old, now)
      if (!result.isBreaking) scope.result.link(result)
      else if (covered(isRequest ? old : now))
        tell(
          scope,
          'feature',
          `An alternative of ${name} changed, and another one allows its values as well.`,
          { base: old[0], next: now[0] },
        )
      else scope.result.link(result)
    } else if (old !== undefined) {
      if (isRequest ? covered(old) : next.branches.some((other) => sameOrWider(scope, old, other)))
        tell(
          scope,
          'fix',
          `An alternative of ${name} is gone, and another one allows its values.`,
          { base: old[0] },
        )
      else
        narrower(scope, `An alternative of ${name} was removed: ${titleOf(old)}`, { base: old[0] })
    } else if (now !== undefined) {
      if (!isRequest && covered(now))
        tell(
          scope,
          'feature',
          `${name} has a new alternative, whose values another one allowed already.`,
          { next: now[0] },
        )
      else wider(scope, `${name} has a new alternative: ${titleOf(now)}`, { next: now[0] })
    }
  }
  if (isRequest && next.areExclusive)
    compareOverlaps(scope, document, pairs, base.areExclusive, next.beside)
}

function sameOrWider(scope: Scope, old: Conjunction, other: Conjunction): boolean {
  const result = scope.compare(old, other)
  return !result.isBreaking && result.isUnchanged
}

type Pair = readonly [Conjunction | undefined, Conjunction | undefined]

/** Of `oneOf`, a value that fits two is wrong. Pairs that stood beside each other before are as they were. */
function compareOverlaps(
  scope: Scope,
  document: SpecDocument,
  pairs: readonly Pair[],
  wereExclusive: boolean,
  beside: Conjunction = [],
): void {
  const present = pairs.filter(
    (pair): pair is readonly [Conjunction | undefined, Conjunction] => pair[1] !== undefined,
  )
  const isOld = present.map(
    ([old, now]) => wereExclusive && old !== undefined && scope.compare(old, now).isUnchanged,
  )
  const wasRight = present.map(([old]) => old !== undefined)
  for (const [index, [, one]] of present.entries())
    for (const [second, [, other]] of present.entries()) {
      if (second <= index || (isOld[index] && isOld[second])) continue
      const areSentTogether =
        !wereExclusive && wasRight[index] === true && wasRight[second] === true
      const sides = [
        [...beside, ...one],
        [...beside, ...other],
      ] as const
      if (areDisjoint(document, ...sides, { areSentTogether })) continue
      incomparable(
        scope,
        `A value of ${subject(scope.sides)} may fit ${apart(one, other)} as well as ${apart(other, one)}, of which it must fit exactly one`,
        { next: other[0] },
      )
      return
    }
}

/** First the ones that are alike by their words, then by name, then those that differ least. */
function pairUp(scope: Scope, base: readonly Conjunction[], next: readonly Conjunction[]): Pair[] {
  const left = new Set(base)
  const added = new Set(next)
  const found = new Map<Conjunction, Conjunction>()
  const match = (fits: (old: Conjunction, now: Conjunction) => boolean): void => {
    for (const old of left)
      for (const now of added) {
        if (!fits(old, now)) continue
        found.set(old, now)
        left.delete(old)
        added.delete(now)
        break
      }
  }
  match(
    (old, now) =>
      deepEqual(last(old)?.value, last(now)?.value) && deepEqual(keyOf(old), keyOf(now)),
  )
  match((old, now) => deepEqual(last(old)?.value, last(now)?.value))
  match((old, now) => keyOf(old) !== undefined && keyOf(old) === keyOf(now))
  if (left.size * added.size <= TRIED) {
    match((old, now) => scope.compare(old, now).isUnchanged)
    match((old, now) => !scope.compare(old, now).isBreaking)
    matchNearest(scope, left, added, found)
  } else match(() => true)
  return [
    ...base.map((old): Pair => [old, found.get(old)]),
    ...[...added].map((now): Pair => [undefined, now]),
  ]
}

function matchNearest(
  scope: Scope,
  left: Set<Conjunction>,
  added: Set<Conjunction>,
  found: Map<Conjunction, Conjunction>,
): void {
  const cost = (old: Conjunction, now: Conjunction): number =>
    scope
      .compare(old, now)
      .all()
      .filter(({ bump }) => bump === 'breaking').length
  const options = [...left].flatMap((old) =>
    [...added].map((now) => ({ old, now, cost: cost(old, now) })),
  )
  for (const { old, now } of options.sort((one, other) => one.cost - other.cost)) {
    if (!left.has(old) || !added.has(now)) continue
    found.set(old, now)
    left.delete(old)
    added.delete(now)
  }
}

function last(branch: Conjunction): SchemaPlace | undefined {
  return branch.at(-1)
}

/** The component or the title that an alternative is known by. */
function keyOf(branch: Conjunction): string | undefined {
  const value = last(branch)?.value
  if (typeof value !== 'object') return undefined
  return componentName(value) ?? (typeof value['title'] === 'string' ? value['title'] : undefined)
}

function titleOf(branch: Conjunction): string {
  const value = last(branch)?.value
  const types = typeof value === 'object' ? [(value as Schema).type ?? []].flat().join(' or ') : ''
  return keyOf(branch) ?? (types || (last(branch)?.route.split('/').at(-1) ?? 'one'))
}

/** A name that tells an alternative from another one of the same type. */
function apart(branch: Conjunction, other: Conjunction): string {
  const title = titleOf(branch)
  const index = branch[0]?.route.split('/').at(-1) ?? ''
  if (title !== titleOf(other) || !/^\d+$/.test(index)) return title
  return `alternative ${Number(index) + 1} (${title})`
}

/** Each way in which one of every union holds, with what holds beside; `undefined` where there are too many. */
export function spread(flat: FlatSchema, most = 64): Alternatives | undefined {
  let branches: Conjunction[] = [[...flat.parts, ...flat.refusals]]
  for (const union of flat.unions) {
    branches = branches.flatMap((branch) => union.branches.map((one) => [...branch, one]))
    if (branches.length > most) return undefined
  }
  return { branches, areExclusive: flat.unions.some(isExclusive) }
}

export function isExclusive({ keyword }: Union): boolean {
  return keyword === 'oneOf'
}
