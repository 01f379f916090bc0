import { isReference, type Schema, type SpecDocument } from '../../spec/document.ts'
import type { Direction } from '../change.ts'
import { targetOf } from '../place.ts'
import { compareBounds } from './bound-rules.ts'
import { compareDiscriminators } from './discriminator-rules.ts'
import {
  allowsAnything,
  type Conjunction,
  type FlatSchema,
  flatten,
  rulesOf,
  type SchemaPlace,
  said,
} from './flat-schema.ts'
import { compareItems } from './item-rules.ts'
import { compareLogic } from './logic-rules.ts'
import { compareMarks } from './mark-rules.ts'
import { compareMembers } from './member-rules.ts'
import { Result } from './result.ts'
import { areSameDocuments, LEADING, sameSchema } from './same-schema.ts'
import { incomparable, narrower, type Scope, subject, wider } from './scope.ts'
import { compareTexts } from './text-rules.ts'
import { compareTypes } from './type-rules.ts'
import { compareAlternatives, isExclusive, spread } from './union-rules.ts'
import { typesOf } from './value-types.ts'

/** More comparisons than these are not made: what is left counts as breaking. */
const MOST = 200_000

/**
 * Compares schemas of two documents to any depth. What it cannot prove to be harmless is breaking:
 * for a request, every value that was right is still right; for a response, every value that is right
 * now was right before.
 */
export class SchemaComparison {
  readonly #documents: readonly [SpecDocument, SpecDocument]
  readonly #known = new Map<string, Result>()
  readonly #ids = new WeakMap<object, number>()
  #lastId = 0
  #made = 0

  constructor(base: SpecDocument, next: SpecDocument) {
    this.#documents = [base, next]
  }

  compare(given: Conjunction, others: Conjunction, direction: Direction): Result {
    const base = given.map((place) => followedAlone(this.#documents[0], place))
    const next = others.map((place) => followedAlone(this.#documents[1], place))
    const key = `${direction} ${this.#keyOf(base)} ${this.#keyOf(next)}`
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const result = new Result()
    this.#known.set(key, result)
    this.#fill(result, base, next, direction)
    result.isOpen = false
    return result
  }

  #keyOf(schemas: Conjunction): string {
    return schemas.map(({ value }) => this.#idOf(value)).join('&')
  }

  #idOf(value: unknown): number | string {
    if (typeof value !== 'object' || value === null || value === null) return String(value)
    const known = this.#ids.get(value) ?? ++this.#lastId
    this.#ids.set(value, known)
    return known
  }

  #fill(result: Result, base: Conjunction, next: Conjunction, direction: Direction): void {
    const scope: Scope = {
      direction,
      base: flatten(this.#documents[0], base),
      next: flatten(this.#documents[1], next),
      sides: { base: base[0], next: next[0] },
      result,
      compare: (one, other) => this.compare(one, other, direction),
      same: (one, other) => this.#same(one, other),
      areSameDocuments: () => areSameDocuments(this.#documents),
    }
    if (++this.#made > MOST) {
      incomparable(scope, `${subject(scope.sides)} is too large to be compared`, scope.sides)
      return
    }
    if (scope.base.unions.length + scope.next.unions.length === 0) {
      this.#compareParts(scope)
      return
    }
    this.#compareUnions(scope)
  }

  #same(base: Conjunction, next: Conjunction): boolean {
    return (
      base.length === next.length &&
      base.every((place, index) => sameSchema(this.#documents, place, next[index] ?? place))
    )
  }

  /** What holds beside alternatives. */
  #compareParts(scope: Scope): void {
    const { base, next } = scope
    const name = subject(scope.sides)
    if (allowsAnything(base) && allowsAnything(next)) {
      compareMarks(scope)
      return
    }
    if (allowsAnything(base) && !next.never) {
      narrower(scope, describedText(name, next), scope.sides)
      return
    }
    if (allowsAnything(next) && !base.never) {
      wider(scope, undescribedText(name, base), scope.sides)
      return
    }
    compareTypes(scope)
    compareBounds(scope)
    compareTexts(scope)
    compareMembers(scope, this.#documents)
    compareItems(scope)
    compareLogic(scope)
    compareDiscriminators(scope, this.#documents)
    compareMarks(scope)
    this.#compareLeftOver(scope)
  }

  /**
   * `unevaluated…` depends on what other keywords looked at. Beside those that look at some values only,
   * no rule knows, so any change counts.
   */
  #compareLeftOver(scope: Scope): void {
    if (!isIntricate(scope.base) && !isIntricate(scope.next)) return
    if (this.#sameParts(scope)) return
    incomparable(
      scope,
      `${subject(scope.sides)} changed beside a rule on what nothing else describes`,
      scope.sides,
    )
  }

  #sameParts({ base, next }: Scope): boolean {
    return insides(base) === insides(next) && this.#same(base.parts, next.parts)
  }

  /** One by one where both sides have as many lists of alternatives, else each way to combine them. */
  #compareUnions(scope: Scope): void {
    const oneByOne = this.#attempt(scope, (attempt) => this.#compareOneByOne(attempt))
    if (oneByOne !== undefined && !oneByOne.isBreaking) {
      scope.result.link(oneByOne)
      return
    }
    const combined = this.#attempt(scope, (attempt) => this.#compareCombined(attempt))
    if (combined === undefined || (oneByOne !== undefined && combined.isBreaking))
      scope.result.link(oneByOne ?? this.#giveUp(scope))
    else scope.result.link(combined)
  }

  #attempt(scope: Scope, compare: (attempt: Scope) => boolean): Result | undefined {
    const result = new Result()
    const isDone = compare({ ...scope, result })
    result.isOpen = false
    return isDone ? result : undefined
  }

  #giveUp(scope: Scope): Result {
    const result = new Result()
    incomparable(
      { ...scope, result },
      `The alternatives of ${subject(scope.sides)} changed beyond what can be compared`,
      scope.sides,
    )
    result.isOpen = false
    return result
  }

  #compareOneByOne(scope: Scope): boolean {
    const { base, next } = scope
    if (base.unions.length !== next.unions.length) return false
    if (this.#hasLeftOver(scope)) return false
    const bare = (flat: FlatSchema): FlatSchema => ({ ...flat, unions: [] })
    this.#compareParts({ ...scope, base: bare(base), next: bare(next) })
    for (const [index, union] of base.unions.entries()) {
      const other = next.unions[index] ?? union
      const alternatives = (flat: FlatSchema, one: typeof union) => ({
        branches: one.branches.map((branch) => [branch]),
        areExclusive: isExclusive(one),
        // What tells alternatives apart may stand beside them.
        beside: flat.parts,
      })
      compareAlternatives(
        scope,
        this.#documents[1],
        alternatives(base, union),
        alternatives(next, other),
      )
    }
    return true
  }

  #hasLeftOver({ base, next }: Scope): boolean {
    return [base, next].some((flat) =>
      ['unevaluatedProperties', 'unevaluatedItems'].some(
        (keyword) => said(flat, keyword).length > 0,
      ),
    )
  }

  #compareCombined(scope: Scope): boolean {
    const [base, next] = [spread(scope.base), spread(scope.next)]
    if (base === undefined || next === undefined) return false
    if (this.#hasLeftOver(scope)) {
      const all = (flat: FlatSchema): Conjunction => [
        ...flat.parts,
        ...flat.unions.flatMap(({ branches }) => branches),
      ]
      const lists = (flat: FlatSchema) =>
        [insides(flat), ...flat.unions.map((one) => `${one.keyword} ${one.branches.length}`)].join()
      if (lists(scope.base) !== lists(scope.next) || !this.#same(all(scope.base), all(scope.next)))
        return false
    }
    compareAlternatives(
      scope,
      this.#documents[1],
      this.#splitByType(this.#documents[0], base, next.branches.length),
      this.#splitByType(this.#documents[1], next, base.branches.length),
    )
    return true
  }

  /** `type: [string, null]` as two alternatives, where the other side has several. */
  #splitByType(
    document: SpecDocument,
    given: NonNullable<ReturnType<typeof spread>>,
    others: number,
  ) {
    if (others < 2 || given.branches.length !== 1) return given
    const [branch = []] = given.branches
    const types = [...typesOf(flatten(document, branch))].filter((type) => type !== 'fraction')
    if (types.length < 2 || types.length > 3) return given
    const whole = typesOf(flatten(document, branch))
    const place = branch[0]
    if (place === undefined) return given
    const branches = types.map((type) => [
      ...branch,
      {
        ...place,
        value: typeSchema(type === 'integer' && whole.has('fraction') ? 'number' : type),
      },
    ])
    return { ...given, branches }
  }
}

/** A component that is referred to from many places is compared once. */
function followedAlone(document: SpecDocument, place: SchemaPlace): SchemaPlace {
  const seen = new Set<unknown>()
  let current = place
  while (isAlone(current.value) && !seen.has(current.value)) {
    seen.add(current.value)
    current = targetOf<Schema | boolean>(document, current) ?? current
  }
  return current
}

function isAlone(value: unknown): boolean {
  return isReference(value) && Object.keys(value).length === 1
}

/** Keywords beside which it is not known what is left over. */
const INTRICATE = {
  unevaluatedProperties: ['additionalProperties', 'patternProperties'],
  unevaluatedItems: ['contains'],
} as const

function isIntricate(flat: FlatSchema): boolean {
  const isNested = flat.parts.some(
    ({ value, inside }) =>
      value['unevaluatedProperties'] !== undefined &&
      inside.some((one) => one.value['unevaluatedProperties'] !== undefined),
  )
  if (isNested) return true
  return Object.entries(INTRICATE).some(
    ([keyword, others]) =>
      said(flat, keyword).length > 0 &&
      [...others, 'if', 'not', 'dependentSchemas', ...LEADING].some(
        (other) => said(flat, other).length > 0,
      ),
  )
}

/** Which parts are inside which, by their order. */
function insides({ parts }: FlatSchema): string {
  return parts.map((part) => part.inside.map((one) => parts.indexOf(one)).join(' ')).join()
}

const typeSchemas = new Map<string, { readonly type: string }>()

function typeSchema(type: string): { readonly type: string } {
  const known = typeSchemas.get(type) ?? { type }
  typeSchemas.set(type, known)
  return known
}

/** What begins to hold where nothing did. Beside alternatives, such as a discriminator, it is a rule and no description. */
function describedText(name: string, next: FlatSchema): string {
  const rules = rulesOf(next)
  return rules.includes('`type`') || rules.length === 0
    ? `${name} could be anything, and is described now`
    : `${name} has a rule that it did not have: ${rules.join(', ')}`
}

function undescribedText(name: string, base: FlatSchema): string {
  const rules = rulesOf(base)
  return rules.includes('`type`') || rules.length === 0
    ? `${name} is not described any more and can be anything`
    : `${name} does not have this rule any more: ${rules.join(', ')}`
}
