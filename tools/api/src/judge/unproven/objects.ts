import type { Node } from '../../parse-module.ts'
import { accessOf, type Members } from '../members.ts'
import { nameOf, ownerOf, typeOf } from './nodes.ts'
import { signatures } from './signatures.ts'
import type { Place, Walk } from './walk.ts'
import { originOf, textOf } from './words.ts'

/** Compares what two object types have, member by member. */
export function objects(walk: Walk, a: Members, b: Members, at: Place): void {
  bases(walk, a, b, at.path)
  if (!a.isNominal && b.isNominal)
    walk.no(at.path, 'has private members now, so that no other object passes for it.', true)
  for (const [name, own] of a.named) {
    const others = b.named.get(name)
    const path = /^[([]|^new /.test(name) ? `${at.path}${name}` : `${at.path}.${name}`
    if (others === undefined) walk.no(path, 'is gone.')
    else members(walk, own, others, { ...at, path })
  }
}

function bases({ old, now, no }: Walk, a: Members, b: Members, path: string): void {
  const after = b.bases.map((node) => textOf(now, node))
  for (const node of a.bases)
    if (
      !after.includes(textOf(old, node)) ||
      originOf(old, nameOf(node)) !== originOf(now, nameOf(node))
    )
      no(path, 'has not all that it had from another type.', true)
}

function members(walk: Walk, own: readonly Node[], others: readonly Node[], at: Place): void {
  const [one, other] = [own[0], others[0]]
  if (one === undefined || other === undefined) return
  if (accessOf(one) !== accessOf(other) && accessOf(one) !== 'protected')
    walk.no(at.path, `is ${accessOf(other)} now.`, true)
  if (!one['abstract'] && other['abstract']) walk.no(at.path, 'is abstract now.', true)
  const isCalled = [one, other].every(
    (node) => ownerOf(node)['params'] !== undefined && node.type !== 'TSIndexSignature',
  )
  if (isCalled && one['kind'] !== 'get' && one['kind'] !== 'set') signatures(walk, own, others, at)
  else walk.types(typeOf(one), typeOf(other), at)
}
