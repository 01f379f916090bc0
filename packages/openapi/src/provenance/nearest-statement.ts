import { type Kind, type Member, memberOf } from '../convert/grammar.ts'
import { keysOf, lookUp } from '../references/pointer.ts'
import { isObject } from './is-object.ts'
import { factOf, ownProvenance } from './own-provenance.ts'
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
  let kind: Kind | undefined = 'document'
  /** What the entries of a map or a list are, whose keys are names. */
  let entry: Kind | undefined
  for (const key of keysOf(pointer)) {
    // At the root, there is no default for all.
    if (kind !== undefined && kind !== 'document' && isObject(node)) {
      const own = ownProvenance(node)
      nearest = factOf(own, key) ?? own.statement ?? nearest
    }
    const member: Member | undefined = kind === undefined ? undefined : memberOf(kind, key)
    node = step(node, key)
    const isEntry = entry !== undefined
    const isOne: boolean = member?.[0] === 'one' && !Array.isArray(node)
    kind = isEntry ? entry : isOne ? member?.[1] : undefined
    entry = isEntry || isOne ? undefined : member?.[1]
  }
  return (kind === undefined ? undefined : targetStatement(document, node)) ?? nearest
}

function step(node: unknown, key: string): unknown {
  return typeof node === 'object' && node !== null && Object.hasOwn(node, key)
    ? (node as Readonly<Record<string, unknown>>)[key]
    : undefined
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
