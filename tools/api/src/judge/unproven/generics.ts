import type { Node } from '../../parse-module.ts'
import { nameOf, typeParametersOf } from './nodes.ts'
import { flipped, type Place, type Renamed, type Walk } from './walk.ts'
import { isAlpha } from './words.ts'

/** Compares the type parameters of two declarations, and gives the names that the old ones have now. */
export function generics(
  walk: Walk,
  a: Node,
  b: Node,
  { way, path, renamed: outer }: Place,
): Renamed {
  const [one, other] = [typeParametersOf(a), typeParametersOf(b)]
  const renamed = new Map(outer)
  for (const [at, parameter] of one.entries())
    renamed.set(nameOf(parameter), nameOf(other[at] ?? parameter))
  for (const [at, parameter] of one.entries()) {
    const next = other[at]
    const place = { way, path: `${path}<${at}>`, renamed }
    if (next === undefined) walk.no(place.path, 'is gone.', true)
    else parameters(walk, parameter, next, place)
  }
  for (const [at, parameter] of other.entries())
    if (at >= one.length && !parameter['default'])
      walk.no(`${path}<${at}>`, 'has to be given now.', true)
  return renamed
}

function parameters(walk: Walk, a: Node, b: Node, { way, path, renamed }: Place): void {
  if (['in', 'out'].some((word) => Boolean(a[word]) !== Boolean(b[word])))
    walk.no(path, 'has another variance now.', true)
  // What a caller writes is taken literally or not: another type comes out of the same call.
  if (Boolean(a['const']) !== Boolean(b['const']))
    walk.no(path, b['const'] ? 'takes literals now.' : 'takes no literals any more.', true)
  const [before, after] = [a, b].map((node) => node['default'] as Node | null)
  if (before && !after) walk.no(path, 'has no default any more.', true)
  else if (before && after && !isAlpha(walk, before, after, renamed))
    walk.no(path, 'has another default now.', true)
  const [limit, limitNow] = [a, b].map((node) => node['constraint'] as Node | null)
  if (limit && limitNow) walk.types(limit, limitNow, { way: flipped(way), path, renamed })
}
