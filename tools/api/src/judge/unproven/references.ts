import type { Node } from '../../parse-module.ts'
import { membersOf } from '../members.ts'
import { nameOf, typeArgumentsOf } from './nodes.ts'
import type { Place, Walk } from './walk.ts'
import { originOf } from './words.ts'

const LISTS = new Set(
  'Array ReadonlyArray Iterable AsyncIterable AsyncGenerator Promise PromiseLike Map ReadonlyMap Set ReadonlySet'.split(
    ' ',
  ),
)
const READ_ONLY_HOLDERS = new Set([
  ...LISTS,
  'Readonly',
  'Partial',
  'Required',
  'Record',
  'Listing',
])

/** What the names of two references say: that all is settled, what they are given, or nothing. */
type Verdict = 'settled' | 'given' | 'open'

/** Compares two references by their names. @returns Whether that settles it */
export function references(walk: Walk, a: Node, b: Node, at: Place): boolean {
  if (a.type !== 'TSTypeReference' || b.type !== 'TSTypeReference') return false
  const verdict = verdictOf(walk, a, b, at)
  if (verdict !== 'given') return verdict === 'settled'
  const [held, heldNow] = [typeArgumentsOf(a), typeArgumentsOf(b)]
  if (heldNow.length < held.length) walk.no(at.path, 'is given fewer types now.')
  const way = READ_ONLY_HOLDERS.has(nameOf(a['typeName'])) ? at.way : 'both'
  for (const [index, one] of held.entries())
    walk.types(one, heldNow[index] ?? one, { ...at, way, path: `${at.path}<${index}>` })
  return true
}

function verdictOf(walk: Walk, a: Node, b: Node, { way, path, renamed }: Place): Verdict {
  const { old, now } = walk
  const [name, nameNow] = [nameOf(a['typeName']), nameOf(b['typeName'])]
  const own = old.declarations.filter((one) => one.name === name).map(({ node }) => node)
  const ownNow = now.declarations.filter((one) => one.name === nameNow).map(({ node }) => node)
  if (own.length > 0 && ownNow.length > 0) {
    const isGeneric = typeArgumentsOf(a).length + typeArgumentsOf(b).length > 0
    if (name !== nameNow && !isGeneric) return 'open'
    walk.declarations(own, ownNow, { way, path: name })
    return 'given'
  }
  if (own.length > 0 || ownNow.length > 0) return 'open'
  if (renamed.has(name)) {
    // The two take the same values; what a caller leaves out comes from elsewhere.
    if (nameNow === 'NoInfer') walk.no(path, 'decides no type parameter any more.', true)
    else if (renamed.get(name) !== nameNow) walk.no(path, 'is another type parameter now.')
    return 'settled'
  }
  if (originOf(old, name) !== originOf(now, nameNow)) {
    if (LISTS.has(name) && LISTS.has(nameNow)) return 'given'
    walk.no(path, 'is another type now.', true)
    return 'settled'
  }
  const isMade = /^(?:Pick|Omit|Partial|Required|Readonly|NonNullable)$/.test(name)
  return isMade && membersOf(old, a) && membersOf(now, b) ? 'open' : 'given'
}
