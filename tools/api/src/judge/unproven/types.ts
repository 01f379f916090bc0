import type { Node } from '../../parse-module.ts'
import { membersOf, resolve, stripped } from '../members.ts'
import { isLoose, loose } from './loose.ts'
import { objects } from './objects.ts'
import { operators } from './operators.ts'
import { pairOf, predicates } from './predicates.ts'
import { references } from './references.ts'
import { signature } from './signatures.ts'
import { isUnion, unions } from './unions.ts'
import type { Place, Walk } from './walk.ts'
import { isSame } from './words.ts'

/** Differences between these are what assignability is made for. */
const JUDGED =
  /^TS(?:String|Number|Boolean|BigInt|Symbol|Object|Unknown|Undefined|Null|Never|Void)Keyword$|^TS(?:Literal|TemplateLiteral|Array|Tuple|Function|Constructor)Type$/

/** Compares two types by the rule for what they are. */
export function types(
  walk: Walk,
  before: Node | undefined,
  after: Node | undefined,
  at: Place,
): void {
  if (before === undefined && after === undefined) return
  if (before === undefined || after === undefined) {
    walk.no(at.path, 'was or is any type.')
    return
  }
  if (predicates(walk, before, after, at)) return
  const [a, b] = [stripped(before), stripped(after)]
  const key = pairOf(a, b, at.way)
  if (walk.seen.has(key) || isSame(walk, a, b)) return
  walk.seen.add(key)
  if (a.type !== b.type && (isLoose(a) || isLoose(b))) loose(walk, a.type, b.type, at)
  else if (!references(walk, a, b, at)) named(walk, a, b, at)
}

/** What plain names stand for, and types that have parts of their own. */
function named(walk: Walk, a: Node, b: Node, at: Place): void {
  const { old, now } = walk
  const [one, other] = [resolve(old, a), resolve(now, b)]
  if (one !== a || other !== b) {
    walk.types(one, other, at)
    return
  }
  if (isUnion(a) || isUnion(b)) {
    unions(walk, a, b, at)
    return
  }
  const [members, membersNow] = [membersOf(old, a), membersOf(now, b)]
  if (members && membersNow) objects(walk, members, membersNow, at)
  else if (a.type === b.type) ofOneKind(walk, a, b, at)
  else if (![a, b].every((node) => isJudged(walk, node, node === a)))
    walk.no(at.path, 'is a type of another kind now.')
}

function isJudged({ old, now }: Walk, node: Node, isOld: boolean): boolean {
  return JUDGED.test(node.type) || membersOf(isOld ? old : now, node) !== undefined
}

function ofOneKind(walk: Walk, a: Node, b: Node, at: Place): void {
  if (Array.isArray(a['params'])) {
    if (/^TS(?:Function|Constructor)Type$/.test(a.type)) signature(walk, a, b, at)
  } else if (a.type === 'TSTupleType') tuples(walk, a, b, at)
  else if (!JUDGED.test(a.type) || a.type === 'TSArrayType') {
    const keepsWay = a.type === 'TSArrayType' || a.type === 'TSConditionalType'
    operators(walk, a, b, keepsWay ? at : { ...at, way: 'both' })
  }
}

function tuples(walk: Walk, a: Node, b: Node, at: Place): void {
  const itemsNow = b['elementTypes'] as Node[]
  for (const [index, item] of (a['elementTypes'] as Node[]).entries()) {
    const path = `${at.path}[${index}]`
    if (itemsNow[index] === undefined) walk.no(path, 'is gone.')
    else walk.types(item, itemsNow[index], { ...at, path })
  }
}
