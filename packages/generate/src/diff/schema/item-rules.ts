import type { Schema } from '../../spec/document.ts'
import { itemsOf, memberAt } from '../place.ts'
import { concerns } from './bound-rules.ts'
import { type Conjunction, type FlatSchema, type Part, said } from './flat-schema.ts'
import { incomparable, narrower, type Scope, subject, wider } from './scope.ts'

/** `prefixItems`, `items` and `contains`. */
export function compareItems(scope: Scope): void {
  if (!concerns(scope, ['array'])) return
  const length = Math.max(lengthOf(scope.base), lengthOf(scope.next))
  for (let index = 0; index <= length; index++)
    scope.result.link(scope.compare(itemsAt(scope.base, index), itemsAt(scope.next, index)))
  compareContained(scope)
}

function lengthOf(flat: FlatSchema): number {
  return Math.max(0, ...said(flat, 'prefixItems').map((place) => itemsOf(place).length))
}

/** What holds for the entry at an index. */
function itemsAt(flat: FlatSchema, index: number): Conjunction {
  return flat.parts.flatMap((part) => {
    const first = itemsOf<Schema | boolean>(memberAt(part, 'prefixItems'))[index]
    if (first !== undefined) return [first]
    const rest = memberAt<Schema | boolean>(part, 'items')
    if (rest.value !== undefined) return Array.isArray(rest.value) ? [] : [rest]
    const left = memberAt<Schema | boolean>(part, 'unevaluatedItems')
    const isEvaluated = part.inside.some((one) => evaluates(one, index))
    return left.value === undefined || isEvaluated ? [] : [left]
  })
}

/** Whether a part describes an entry, so that it is not left over for what the part is in. */
function evaluates(part: Part, index: number): boolean {
  const { items, unevaluatedItems } = part.value
  return (
    items !== undefined ||
    unevaluatedItems !== undefined ||
    itemsOf(memberAt(part, 'prefixItems')).length > index
  )
}

interface Contained {
  readonly schema: Conjunction
  readonly least: number
  readonly most: number
}

function compareContained(scope: Scope): void {
  const [before, after] = [containedOf(scope.base), containedOf(scope.next)]
  const name = subject(scope.sides)
  if (before === 'several' || after === 'several') {
    const all = (flat: FlatSchema): Conjunction => said<Schema | boolean>(flat, 'contains')
    if (!scope.same(all(scope.base), all(scope.next)))
      incomparable(scope, `What ${name} must contain changed`, scope.sides)
    return
  }
  const sides = { base: before?.schema[0], next: after?.schema[0] }
  if (before === undefined && after === undefined) return
  if (before === undefined) {
    narrower(scope, `${name} must contain certain entries now`, sides)
    return
  }
  if (after === undefined) {
    wider(scope, `${name} need not contain certain entries any more`, sides)
    return
  }
  if (before.least < after.least)
    narrower(scope, `${name} must contain ${after.least} of certain entries now`, sides)
  if (before.least > after.least)
    wider(scope, `${name} must contain only ${after.least} of certain entries now`, sides)
  if (before.most > after.most)
    narrower(scope, `${name} may contain ${after.most} of certain entries at most`, sides)
  if (before.most < after.most)
    wider(scope, `${name} may contain more of certain entries now`, sides)
  if (scope.same(before.schema, after.schema)) return
  // A schema that more entries fit makes it easier to reach the least, and harder to keep to the most.
  if (before.most === Infinity && after.most === Infinity)
    scope.result.link(scope.compare(before.schema, after.schema))
  else incomparable(scope, `What ${name} must contain changed`, sides)
}

function containedOf(flat: FlatSchema): Contained | 'several' | undefined {
  const [place, ...more] = said<Schema | boolean>(flat, 'contains')
  if (place === undefined) return undefined
  const limit = (keyword: string, usual: number): number =>
    Number(said(flat, keyword)[0]?.value ?? usual)
  if (more.length > 0) return 'several'
  return { schema: [place], least: limit('minContains', 1), most: limit('maxContains', Infinity) }
}
