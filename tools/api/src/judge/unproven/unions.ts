import type { Node, ParsedModule } from '../../parse-module.ts'
import { membersOf, resolve, stripped } from '../members.ts'
import { isLoose } from './loose.ts'
import { nameOf } from './nodes.ts'
import type { Place, Renamed, Walk } from './walk.ts'
import { isSame } from './words.ts'

/** Whether a type is one of several. */
export const isUnion = ({ type }: Node): boolean => type === 'TSUnionType'

/** Compares the parts of two unions, each with the first that is of its kind. */
export function unions(walk: Walk, before: Node, after: Node, at: Place): void {
  const [a, b] = [partsOf(walk.old, before), partsOf(walk.now, after)]
  const own = a.filter((one) => !b.some((other) => isSame(walk, one, other)))
  const left = b.filter((one) => !a.some((other) => isSame(walk, other, one)))
  for (const one of own) {
    const index = left.findIndex((other) => isPair(walk, one, other, at.renamed))
    const [other] = index < 0 ? [] : left.splice(index, 1)
    if (other !== undefined) walk.types(one, other, at)
    else if (isLoose(one) && one.type !== 'TSNeverKeyword')
      walk.no(at.path, 'was or is `any` or `void`.')
  }
  for (const one of left)
    if (one.type === 'TSAnyKeyword' && at.way !== 'in') walk.no(at.path, 'was or is `any`.')
}

/** What of two unions is compared: alike in kind. Simple words are left to the compiler. */
function isPair({ old, now }: Walk, a: Node, b: Node, renamed: Renamed): boolean {
  if (membersOf(old, a) && membersOf(now, b)) return true
  if (a.type !== b.type || /Keyword$|^TSLiteralType$|^TSTemplateLiteralType$/.test(a.type))
    return false
  if (a.type !== 'TSTypeReference') return true
  const name = nameOf(a['typeName'])
  return (renamed.get(name) ?? name) === nameOf(b['typeName'])
}

function partsOf(module: ParsedModule, node: Node): Node[] {
  const one = resolve(module, stripped(node))
  if (!isUnion(one)) return [one]
  return (one['types'] as Node[]).flatMap((part) => partsOf(module, part))
}
