import type { Kind } from '../convert/grammar.ts'
import { type Node, visitObjects } from '../convert/visit-objects.ts'
import { keysOf } from '../references/pointer.ts'
import { isObject } from './is-object.ts'

/** A statement where it stands. */
export interface FoundStatement {
  /** The object that it speaks of. */
  readonly object: Node
  readonly kind: Kind
  readonly path: readonly string[]
  /** Member that holds it. */
  readonly key: string
  readonly statement: unknown
}

/** Members that hold a statement. */
const KEYS = ['x-provenance', 'x-retry-safety-provenance']

/** Every statement of a document, by its place. What stands in examples and other data is none. */
export function findStatements(document: unknown): FoundStatement[] {
  const found: FoundStatement[] = []
  visitObjects(document, (object, kind, pointer) => {
    for (const key of KEYS)
      if (object[key] !== undefined)
        found.push({ object, kind, path: keysOf(pointer), key, statement: object[key] })
  })
  return found
}

/** The document's list of what it rests on. */
export function documentsOf(document: unknown): unknown {
  return isObject(document) ? document['x-documents'] : undefined
}
