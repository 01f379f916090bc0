import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { ColumnName, ColumnResult } from '../columns/column.ts'

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

const worker = fileURLToPath(new URL('document-worker.ts', import.meta.url))

/** Milliseconds after which a document counts as hanging: far above what the slowest takes. */
const HANG = 10 * 60_000

/**
 * Tries a document in a process of its own, so that a crash or a document that never ends costs that document
 * alone.
 */
export function runDocument(job: DocumentJob): Promise<DocumentResult> {
  const started = performance.now()
  return new Promise((resolve) => {
    const child = fork(worker, [], {
      execArgv: ['--conditions=@picturedesk/source', '--max-old-space-size=6144', '--no-warnings'],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    })
    let said = ''
    let result: DocumentResult | undefined
    child.stderr?.on('data', (chunk) => {
      said = (said + String(chunk)).slice(-2000)
    })
    child.on('message', (message) => {
      result = message as DocumentResult
    })
    const timer = setTimeout(() => {
      said = `It did not end within ${HANG / 60_000} minutes.`
      child.kill('SIGKILL')
    }, HANG)
    child.once('close', (code, signal) => {
      clearTimeout(timer)
      const seconds = (performance.now() - started) / 1000
      resolve(
        result
          ? { ...result, seconds }
          : crashed(job, seconds, `${said.trim()} (ended with ${signal ?? code})`),
      )
    })
    // JSON has no infinity.
    child.send({ ...job, operations: Math.min(job.operations, Number.MAX_SAFE_INTEGER) })
  })
}

function crashed({ name, columns }: DocumentJob, seconds: number, came: string): DocumentResult {
  const result = { cells: 1, wrong: [{ at: '#', came }], notes: [] }
  return { name, version: '?', seconds, columns: { [columns[0] ?? 'start']: result } }
}
