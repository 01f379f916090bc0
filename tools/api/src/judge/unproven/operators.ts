import type { Node } from '../../parse-module.ts'
import { childrenOf } from '../../syntax.ts'
import { wordsOf } from '../members.ts'
import { byName } from './by-name.ts'
import type { Place, Walk } from './walk.ts'
import { asNamed, isAlpha, textOf } from './words.ts'

const FLAGS = ['operator', 'optional', 'readonly', 'name'] as const

/** Types that are made from others: what these are made of is compared. */
export function operators(walk: Walk, a: Node, b: Node, at: Place): void {
  const { path, renamed } = at
  const [one, other] = [childrenOf(a), childrenOf(b)]
  const isOther = FLAGS.some(
    (flag) =>
      typeof a[flag] !== 'object' &&
      a[flag] !== b[flag] &&
      renamed.get(String(a[flag])) !== b[flag],
  )
  if (
    one.length !== other.length ||
    isOther ||
    (one.length === 0 && !isAlpha(walk, a, b, renamed))
  ) {
    walk.no(path, 'is made in another way now.')
    return
  }
  for (const [index, child] of one.entries()) {
    const next = other[index]
    if (next === undefined) continue
    if (isKey(a, child, index)) keys(walk, child, next, at)
    else walk.types(child, next, at)
  }
}

/** Whether a part chooses among others, so that another one gives another type. */
function isKey(node: Node, part: Node, index: number): boolean {
  return (
    (node.type === 'TSIndexedAccessType' && index === 1) ||
    (node.type === 'TSConditionalType' && index < 2) ||
    (node.type === 'TSMappedType' && part !== node['typeAnnotation'])
  )
}

function keys(walk: Walk, a: Node, b: Node, { path, renamed }: Place): void {
  const text = textOf(walk.old, a)
  if (asNamed(text, renamed) !== textOf(walk.now, b)) walk.no(path, 'is made in another way now.')
  else for (const word of wordsOf(text)) byName(walk, word, 'both')
}
