import type { SpecDocument } from '../../spec/document.ts'
import { deepEqual } from '../deep-equal.ts'
import { type Conjunction, type FlatSchema, flatten } from './flat-schema.ts'
import { membersOf } from './members.ts'
import { typesOf, valuesOf } from './value-types.ts'

/** How deep members are looked at. Kinds are told apart near the top. */
const DEPTH = 3

/** How two schemas are told apart. */
export interface Apart {
  /** Callers may send members of both at once, as where both were right together before. */
  readonly areSentTogether?: boolean
  readonly depth?: number
}

/**
 * Whether no value fits both of two schemas, as far as that can be proved. Callers send only members that a
 * schema names, so what one requires and the other does not name tells them apart, unless both are sent together.
 */
export function areDisjoint(
  document: SpecDocument,
  one: Conjunction,
  other: Conjunction,
  { areSentTogether = false, depth = DEPTH }: Apart = {},
): boolean {
  const deeper = { areSentTogether, depth: depth - 1 }
  const [first, second] = [flatten(document, one), flatten(document, other)]
  if (first.never || second.never) return true
  const unions = [...first.unions, ...second.unions]
  if (unions.length > 0 && depth > 0) {
    const [union] = unions
    const isFirst = first.unions[0] === union
    return (union?.branches ?? []).every((branch) =>
      isFirst
        ? areDisjoint(document, [...withoutUnions(first), branch], other, deeper)
        : areDisjoint(document, one, [...withoutUnions(second), branch], deeper),
    )
  }
  const [types, others] = [typesOf(first), typesOf(second)]
  if (![...types].some((type) => others.has(type))) return true
  const [values, otherValues] = [valuesOf(first), valuesOf(second)]
  if (
    values &&
    otherValues &&
    !values.some((value) => otherValues.some((two) => deepEqual(value, two)))
  )
    return true
  const areObjects = [...types].every((type) => type === 'object' || !others.has(type))
  return areObjects && depth > 0 && haveDisjointMembers(document, first, second, deeper)
}

function haveDisjointMembers(
  document: SpecDocument,
  first: FlatSchema,
  second: FlatSchema,
  deeper: Apart,
): boolean {
  const [one, two] = [membersOf(document, first, 'request'), membersOf(document, second, 'request')]
  const required = new Set([...one.required, ...two.required])
  return [...required].some((name) => {
    // What one requires has to fit what the other says of it, be it required there or not.
    if (areDisjoint(document, one.holding(name), two.holding(name), deeper)) return true
    if (deeper.areSentTogether) return false
    const lacking = one.required.has(name) ? two : one
    return !lacking.named.has(name) && lacking.named.size > 0 && !lacking.admits(name)
  })
}

function withoutUnions({ parts }: FlatSchema): Conjunction {
  return parts
}
