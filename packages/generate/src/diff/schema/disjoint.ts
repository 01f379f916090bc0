import type { SpecDocument } from '../../spec/document.ts'
import { deepEqual } from '../deep-equal.ts'
import { type Conjunction, type FlatSchema, flatten } from './flat-schema.ts'
import { membersOf } from './members.ts'
import { typesOf, valuesOf } from './value-types.ts'

/** How deep members are looked at. Kinds are told apart near the top. */
const DEPTH = 3

/**
 * Whether no value fits both of two schemas, as far as that can be proved. Callers send only members that a
 * schema names, so what one requires and the other does not name tells them apart.
 */
export function areDisjoint(
  document: SpecDocument,
  one: Conjunction,
  other: Conjunction,
  depth = DEPTH,
): boolean {
  const [first, second] = [flatten(document, one), flatten(document, other)]
  if (first.never || second.never) return true
  const unions = [...first.unions, ...second.unions]
  if (unions.length > 0 && depth > 0) {
    const [union] = unions
    const isFirst = first.unions[0] === union
    return (union?.branches ?? []).every((branch) =>
      isFirst
        ? areDisjoint(document, [...withoutUnions(first), branch], other, depth - 1)
        : areDisjoint(document, one, [...withoutUnions(second), branch], depth - 1),
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
  return areObjects && depth > 0 && haveDisjointMembers(document, first, second, depth)
}

function haveDisjointMembers(
  document: SpecDocument,
  first: FlatSchema,
  second: FlatSchema,
  depth: number,
): boolean {
  const [one, two] = [membersOf(document, first, 'request'), membersOf(document, second, 'request')]
  const required = new Set([...one.required, ...two.required])
  return [...required].some((name) => {
    const areBoth = one.required.has(name) && two.required.has(name)
    if (areBoth && areDisjoint(document, one.holding(name), two.holding(name), depth - 1))
      return true
    const lacking = one.required.has(name) ? two : one
    return !lacking.named.has(name) && lacking.named.size > 0 && !lacking.admits(name)
  })
}

function withoutUnions({ parts }: FlatSchema): Conjunction {
  return parts
}
