import type { ColumnName, ColumnResult } from '../columns/column.ts'
import { runWorker } from './run-worker.ts'

/** What a process of its own is to try. */
export interface DocumentJob {
  readonly name: string
  readonly path: string
  readonly columns: readonly ColumnName[]
  readonly operations: number
  readonly seed: number
}

export interface DocumentResult {
  readonly name: string
  readonly version: string
  readonly seconds: number
  readonly columns: Partial<Record<ColumnName, ColumnResult>>
}

const worker = new URL('document-worker.ts', import.meta.url)

/** Tries a document in a process of its own. */
export async function runDocument(job: DocumentJob): Promise<DocumentResult> {
  const started = performance.now()
  const since = (): number => (performance.now() - started) / 1000
  // JSON has no infinity.
  const sent = { ...job, operations: Math.min(job.operations, Number.MAX_SAFE_INTEGER) }
  try {
    return { ...(await runWorker<DocumentResult>(worker, sent)), seconds: since() }
  } catch (error) {
    const wrong = [{ at: '#', came: (error as Error).message }]
    const columns = { [job.columns[0] ?? 'start']: { cells: 1, wrong, notes: [] } }
    return { name: job.name, version: '?', seconds: since(), columns }
  }
}
