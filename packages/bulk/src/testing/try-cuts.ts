import pg from 'pg'
import { openBulk } from '../open-bulk.ts'
import { collect } from './collect.ts'
import { type CutPlace, startCuttingProxy } from './cutting-proxy.ts'
import { PaperTagger } from './paper-tagger.ts'
import type { TrialPostgres } from './start-postgres.ts'

/** The pictures of a job: two units of the vendor's most. */
const COUNT = 20

/** What is wrong after a job whose connection broke at a statement. None: every promise held. */
export interface CutVerdict {
  readonly problems: readonly string[]
  /** Statements of a job without a cut. */
  readonly statements: number
}

/**
 * Works on jobs whose connection to the database breaks at one statement, for each of these numbers and places: each
 * picture is handed in once and has one row.
 */
export async function tryCuts(
  server: TrialPostgres,
  cuts: (statements: number) => Iterable<readonly [number, CutPlace]>,
): Promise<CutVerdict> {
  const admin = new pg.Client(server.url)
  await admin.connect()
  await using proxy = await startCuttingProxy(server.port)
  const paper = new PaperTagger()
  const database = server.url.replace(`:${server.port}/`, `:${proxy.port}/`)
  const options = { database, providers: [paper.provider()], limits: false, lease: 10 } as const
  await using bulk = await openBulk({ ...options, callTimeout: 100 })
  bulk.on('trouble', () => {})
  // Nobody has a turn whose worker gave it up. Its lease would end by itself, ten seconds later.
  const ends = setInterval(() => {
    void admin
      .query(
        "UPDATE picturedesk_queue.job SET heartbeat_on = heartbeat_on - interval '1 minute' WHERE state = 'active' AND started_on < now() - interval '1 second'",
      )
      .catch(() => {})
  }, 300)
  const run = async (name: string): Promise<string[]> => {
    paper.reset()
    const pictures = Array.from({ length: COUNT }, (_, index) => ({
      id: `p${index}`,
      image: { url: `https://images.example/${name}/${index}.jpg` },
    }))
    for (let tries = 0; ; tries++)
      try {
        const job = await bulk.tag(pictures, { provider: 'paper', name })
        // Reading goes on when the call that begins to work meets the cut.
        const ended = await Promise.allSettled([job.read, bulk.work({ job: job.id })])
        for (const one of ended) if (one.status === 'rejected') throw one.reason
        const rows = await collect(job.results())
        const problems = rows.flatMap((row, index) =>
          row.ok && row.index === index ? [] : [`Row ${index}: ${JSON.stringify(row)}`],
        )
        if (rows.length !== COUNT) problems.push(`${rows.length} rows.`)
        const counts = Object.values(paper.ledger())
        if (counts.length !== COUNT || counts.some((count) => count !== 1))
          problems.push(`The vendor got the pictures so often: ${counts.join(', ')}.`)
        const { duplicates } = await job.progress()
        if (duplicates > 0) problems.push(`${duplicates} duplicates are told.`)
        return problems.map((problem) => `${name}: ${problem}`)
      } catch (error) {
        // A call of the caller may meet the cut. It is made again, as the error says.
        if (tries === 2) return [`${name}: ${error}`]
      }
  }
  try {
    proxy.cutAt(Number.POSITIVE_INFINITY, 'before')
    const problems = await run('no cut')
    const { statements } = proxy
    for (const [statement, place] of cuts(statements)) {
      proxy.cutAt(statement, place)
      problems.push(...(await run(`${place} ${statement}`)))
    }
    return { problems, statements }
  } finally {
    clearInterval(ends)
    await admin.end()
  }
}
