import { createOmnious } from '@picturedesk/omnious'
import { openBulk } from '../open-bulk.ts'
import type { TaskServer } from './task-server.ts'
import { rowProblem } from './trial-pictures.ts'

/** What a trial came to. `problems` is empty when every promise held. */
export interface Verdict {
  readonly problems: readonly string[]
  readonly rows: number
  /** Tasks that hold pictures a second time, as the job tells them. */
  readonly duplicates: number
  /** Pictures that the vendor got more than once. */
  readonly repeated: number
}

/** Holds the rows of a job and the ledger of the vendor against the inputs. */
export async function checkLedger(
  database: string,
  vendor: TaskServer,
  inputs: number,
): Promise<Verdict> {
  const problems: string[] = []
  const note = (problem: string | undefined): void => {
    if (problem !== undefined && problems.length < 20) problems.push(problem)
  }
  const omnious = createOmnious({ apiKey: 'key', baseUrl: vendor.url })
  await using bulk = await openBulk({ database, providers: [omnious] })
  const job = await bulk.job('trial')
  if (job === undefined)
    return { problems: ['There is no job.'], rows: 0, duplicates: 0, repeated: 0 }
  let rows = 0
  for await (const row of job.results()) note(rowProblem(row, rows++))
  if (rows !== inputs) note(`${rows} rows for ${inputs} inputs.`)
  const { state, duplicates } = await job.progress()
  if (state !== 'finished') note(`The job is ${state}.`)
  if (vendor.ledger.size !== inputs)
    note(`The vendor got ${vendor.ledger.size} of ${inputs} pictures.`)
  const repeated = [...vendor.ledger.values()].filter((count) => count !== 1).length
  if (repeated > 0) note(`The vendor got ${repeated} pictures more than once.`)
  return { problems, rows, duplicates, repeated }
}
