import { asOpenApi31 } from '@picturedesk/openapi'
import type { SpecDocument } from '../spec/document.ts'
import { type Bump, compareBumps, type FeltChange, worstBump } from './change.ts'
import { Collector, changeOf } from './operation/collector.ts'
import type { Context } from './operation/context.ts'
import { findOperations, matchOperations, operationsAt } from './operation/find-operations.ts'
import { compareOperation, compareReceived } from './operation/operation-rules.ts'
import { compareRoot } from './operation/root-rules.ts'
import { compareSchemes } from './operation/scheme-rules.ts'
import { memberAt, rootOf } from './place.ts'
import { SchemaComparison } from './schema/schema-comparison.ts'

/** What changed between two documents, as callers of the generated client feel it. */
export interface SpecDiff {
  /** What the worst of the changes demands. */
  readonly bump: Bump
  /** The worst first. */
  readonly changes: readonly FeltChange[]
}

/**
 * Compares two bundled documents. Requests may widen and responses may narrow without harm. What is not known
 * to be harmless is breaking.
 */
export function diffDocuments(base: SpecDocument, next: SpecDocument): SpecDiff {
  const documents = [asOpenApi31(base), asOpenApi31(next)] as const
  const schemas = new SchemaComparison(...documents)
  const collector = new Collector()
  const compare = (work: (context: Context) => void, operation?: string): void => {
    const context: Context = { documents, schemas, changes: [] }
    try {
      work(context)
    } catch (error) {
      // What is not built as OpenAPI says, or is nested thousands of levels deep, is never called harmless.
      const reason = error instanceof RangeError ? 'is nested too deeply' : 'is not as OpenAPI says'
      const means = `${operation === undefined ? 'The document' : `The operation ${operation}`} ${reason} and cannot be compared, so callers may be concerned.`
      context.changes.push(changeOf('breaking', means, { next: rootOf(documents[1]) }))
    }
    collector.add(context.changes, operation)
  }
  compare(compareRoot)
  compare(compareSchemes)
  const [before, after] = documents.map((document) => findOperations(document))
  for (const pair of matchOperations(before ?? [], after ?? []))
    compare((context) => compareOperation(context, pair), (pair.next ?? pair.base)?.id)
  const [webhooks, others] = documents.map((document) =>
    operationsAt(document, memberAt(rootOf(document), 'webhooks')),
  )
  compare((context) => compareReceived(context, webhooks ?? [], others ?? []))
  const changes = collector.list().sort((one, other) => compareBumps(other.bump, one.bump))
  return { bump: worstBump(changes), changes }
}
