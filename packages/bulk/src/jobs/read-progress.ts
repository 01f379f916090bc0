import type { Database } from '../database/database.ts'
import type { JobProgress } from '../progress.ts'
import { NOW } from '../queue/queue.ts'
import type { RowError } from '../row.ts'
import { type JobRecord, toJobInfo } from './job-record.ts'

/** Seconds over which the rate is measured. */
const WINDOW = 60

/** How far a job is, from its units. */
export async function readProgress(database: Database, job: JobRecord): Promise<JobProgress> {
  const [[units = {}], failures, [extra = {}]] = await Promise.all([
    database.query(
      `SELECT count(*) AS total,
         count(*) FILTER (WHERE state = 'ready') AS waiting,
         count(*) FILTER (WHERE state = 'done') AS done,
         coalesce(sum(ok), 0) AS ok, coalesce(sum(failed), 0) AS failed, coalesce(sum(count), 0) AS inputs,
         coalesce(sum(count) FILTER (WHERE done_at > ${NOW} - interval '${WINDOW} seconds'), 0) AS recent,
         least(${WINDOW}, extract(epoch FROM ${NOW} - min(done_at))) AS span
       FROM picturedesk_bulk.units WHERE job = $1`,
      [job.id],
    ),
    database.query(
      `SELECT key, sum(value::bigint) AS count FROM picturedesk_bulk.units, jsonb_each_text(codes)
       WHERE job = $1 AND failed > 0 GROUP BY key ORDER BY key`,
      [job.id],
    ),
    database.query(
      `SELECT
         (SELECT count(*) FROM picturedesk_bulk.hand_ins WHERE job = $1 AND state = 'stray') AS duplicates,
         (SELECT error FROM picturedesk_bulk.units WHERE job = $1 AND state <> 'done' AND error IS NOT NULL
          ORDER BY error_at DESC LIMIT 1) AS error`,
      [job.id],
    ),
  ])
  const number = (name: string): number => Number(units[name] ?? 0)
  const [ok, failed] = [number('ok'), number('failed')]
  const rate = number('recent') / Math.max(1, number('span'))
  const left = number('inputs') - ok - failed
  const isOpen = job.finishedAt === undefined
  return {
    ...toJobInfo(job),
    sourceEnded: job.sourceEnded,
    inputs: { total: number('inputs'), done: ok + failed, ok, failed },
    units: {
      total: number('total'),
      waiting: number('waiting'),
      handedIn: number('total') - number('waiting') - number('done'),
      done: number('done'),
    },
    failures: Object.fromEntries(failures.map(({ key, count }) => [String(key), Number(count)])),
    duplicates: Number(extra['duplicates'] ?? 0),
    rate,
    ...(isOpen && job.sourceEnded && rate > 0 && { eta: left / rate }),
    ...(isOpen && extra['error'] ? { waitingFor: extra['error'] as RowError } : {}),
  }
}
