import type { Node } from '../../parse-module.ts'
import { generics } from './generics.ts'
import { annotation, nameOf, ownerOf, parametersOf, result, typeParametersOf } from './nodes.ts'
import { predicates } from './predicates.ts'
import { flipped, type Place, type Renamed, type Walk } from './walk.ts'
import { asNamed, textOf } from './words.ts'

/** Compares the overloads of a function. */
export function signatures(walk: Walk, a: readonly Node[], b: readonly Node[], at: Place): void {
  for (const [index, one] of a.entries()) {
    const other = b[index]
    if (other === undefined) walk.no(at.path, 'can be called in fewer ways.')
    else if (a.length + b.length > 2 && !isWritten(walk, ownerOf(one), ownerOf(other), at.renamed))
      walk.no(at.path, 'has another order of overloads or another overload.')
    else signature(walk, ownerOf(one), ownerOf(other), at)
  }
}

/** The compiler takes any overload that fits, but a call takes the first, so each stays in its place as it is written. */
function isWritten({ old, now }: Walk, a: Node, b: Node, outer: Renamed): boolean {
  const renamed = new Map(outer)
  const other = typeParametersOf(b)
  for (const [at, parameter] of typeParametersOf(a).entries())
    renamed.set(nameOf(parameter), nameOf(other[at] ?? parameter))
  const [before, after] = [parametersOf(a), parametersOf(b)]
  const isKept = (from: Node | undefined, to: Node | undefined): boolean =>
    from === undefined || to === undefined
      ? from === to
      : asNamed(textOf(old, from), renamed) === textOf(now, to)
  return (
    before.length <= after.length &&
    before.every(
      (from, at) =>
        Boolean(from['optional']) === Boolean(after[at]?.['optional']) &&
        isKept(annotation(from), annotation(after[at])),
    ) &&
    isKept(result(a), result(b))
  )
}

/** Compares a function with its like: what goes in, and what comes out. */
export function signature(
  walk: Walk,
  a: Node,
  b: Node,
  { way, path, renamed: outer }: Place,
): void {
  const renamed = generics(walk, a, b, { way, path, renamed: outer })
  const [before, after] = [parametersOf(a), parametersOf(b)]
  for (const [index, parameter] of before.entries()) {
    const next = after[index]
    const where = `${path}(${index})`
    if (next === undefined) walk.no(where, 'is gone.')
    else if (
      parameter.type !== next.type &&
      [parameter, next].some(({ type }) => type === 'RestElement')
    )
      walk.no(where, 'takes another number of values now.')
    else if ((nameOf(parameter) === 'this') !== (nameOf(next) === 'this'))
      walk.no(where, 'is another `this` now.')
    else
      walk.types(annotation(parameter), annotation(next), {
        way: flipped(way),
        path: where,
        renamed,
      })
  }
  const place = { way, path: `${path}()`, renamed }
  const names = [before.map(nameOf), after.map(nameOf)] as const
  if (!predicates(walk, result(a), result(b), place, names)) walk.types(result(a), result(b), place)
}
