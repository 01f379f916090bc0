import { keysOf, lookUp } from '../references/pointer.ts'
import { isObject } from './is-object.ts'
import { ownProvenance } from './own-provenance.ts'
import type { Statement } from './statement.ts'

/**
 * The statement that counts for what stands at a place of a bundled document: its own, that of what it refers to, or
 * the nearest around it. For who needs single places; `readFacts` reads all.
 *
 * @param pointer a JSON pointer such as `#/paths/~1images/get/responses/200`, with or without `#`
 */
export function nearestStatement(document: unknown, pointer: string): Statement | undefined {
  let node = document
  let nearest: Statement | undefined
  for (const [depth, key] of keysOf(pointer).entries()) {
    // At the root, there is no default for all.
    if (depth > 0 && isObject(node)) {
      const { statement, facts } = ownProvenance(node)
      nearest = facts[key] ?? statement ?? nearest
    }
    node = node === null || typeof node !== 'object' ? undefined : Reflect.get(node, key)
  }
  return targetStatement(document, node) ?? nearest
}

/** What an object says of itself or, by reference, what its target does. */
function targetStatement(document: unknown, given: unknown): Statement | undefined {
  const seen = new Set<unknown>()
  for (let node = given; isObject(node) && !seen.has(node); ) {
    seen.add(node)
    const { statement } = ownProvenance(node)
    if (statement !== undefined || typeof node['$ref'] !== 'string') return statement
    node = lookUp(document, node['$ref'])
  }
  return undefined
}
