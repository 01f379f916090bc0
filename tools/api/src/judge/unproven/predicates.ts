import type { Node } from '../../parse-module.ts'
import { stripped } from '../members.ts'
import { annotation, nameOf } from './nodes.ts'
import type { Place, Walk } from './walk.ts'
import { isSame } from './words.ts'

/**
 * Compares what guards say of a parameter (`value is Asset`, `asserts value`).
 *
 * @param names Those of the parameters, before and now.
 * @returns Whether one of the two is a guard: then nothing else is to be compared.
 */
export function predicates(
  walk: Walk,
  before: Node | undefined,
  after: Node | undefined,
  { way, path, renamed }: Place,
  names: readonly [readonly string[], readonly string[]] = [[], []],
): boolean {
  if (before === undefined || after === undefined) return false
  const [a, b] = [stripped(before), stripped(after)]
  if (a.type !== 'TSTypePredicate' && b.type !== 'TSTypePredicate') return false
  const key = pairOf(a, b, way)
  if (walk.seen.has(key) || isSame(walk, a, b)) return true
  walk.seen.add(key)
  const place = (node: Node, list: readonly string[]): number =>
    list.indexOf(nameOf(node['parameterName']))
  const isAlike =
    a.type === b.type &&
    Boolean(a['asserts']) === Boolean(b['asserts']) &&
    place(a, names[0]) === place(b, names[1])
  if (isAlike) walk.types(annotation(a), annotation(b), { way: 'both', path, renamed })
  // What gives a boolean may become a guard.
  else if (a.type !== 'TSBooleanKeyword' || b['asserts'] === true)
    walk.no(path, 'tells another thing of its parameter.')
  return true
}

/** Names a pair of types, by which it is compared once. */
export const pairOf = (a: Node, b: Node, way: string): string =>
  `${a.start}-${a.end}:${b.start}-${b.end}:${way}`
