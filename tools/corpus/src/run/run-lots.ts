import type { ColumnResult } from '../columns/column.ts'
import type { ScaffoldColumn } from '../scaffolds/scaffold-columns.ts'
import { runWorker } from './run-worker.ts'

/** What a process of its own is to scaffold and to check together. */
export interface LotJob {
  readonly column: ScaffoldColumn
  readonly paths: readonly string[]
}

export interface LotOptions {
  /** Lots at a time. */
  readonly jobs: number
  readonly say: (line: string) => void
  /** Runs one job. Tests pass their own. */
  readonly run?: (job: LotJob) => Promise<readonly ColumnResult[]>
}

/** Documents that are checked together: enough to share what loading the tools costs, and few enough for memory. */
const SIZE = 8

const worker = new URL('lot-worker.ts', import.meta.url)

/**
 * Scaffolds documents in lots, each in a process of its own. A lot that ends without a result is tried again one
 * document at a time, so that it costs no other document.
 * @returns a result for each path
 */
export async function runLots(
  { column, paths }: LotJob,
  { jobs, say, run = (job) => runWorker(worker, job) }: LotOptions,
): Promise<ColumnResult[]> {
  const lots = Array.from({ length: Math.ceil(paths.length / SIZE) }, (_, index) =>
    paths.slice(index * SIZE, (index + 1) * SIZE),
  )
  const results: (readonly ColumnResult[])[] = []
  const waiting = lots.entries()
  const work = async (): Promise<void> => {
    for (const [index, lot] of waiting) {
      results[index] = await runLot({ column, paths: lot }, run)
      say(`${column}: lot ${index + 1} of ${lots.length} is done`)
    }
  }
  await Promise.all(Array.from({ length: jobs }, work))
  return results.flat()
}

async function runLot(
  job: LotJob,
  run: NonNullable<LotOptions['run']>,
): Promise<readonly ColumnResult[]> {
  const { column, paths } = job
  try {
    return await run(job)
  } catch (error) {
    if (paths.length > 1) {
      const results: ColumnResult[] = []
      for (const path of paths) results.push(...(await runLot({ column, paths: [path] }, run)))
      return results
    }
    const came = error instanceof Error ? error.message : String(error)
    return [{ cells: 1, wrong: [{ at: '#', came }], notes: [] }]
  }
}
