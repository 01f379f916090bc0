import type { Bulk } from '../../bulk.ts'
import type { BulkJob } from '../../bulk-job.ts'
import type { RowOutput } from '../output/row-output.ts'
import type { Screen } from '../progress/screen.ts'
import { delayTeller } from './tell-delays.ts'
import { writeRows } from './write-rows.ts'

/** What {@link runJob} needs. */
export interface Run {
  readonly bulk: Bulk
  readonly job: BulkJob
  readonly output: RowOutput
  readonly screen: Screen
  readonly concurrency?: number | undefined
  /** Aborted when the work is to be stopped. */
  readonly stop: AbortSignal
}

/**
 * Reads the source, works, and writes rows, all at the same time, until the job is through or cannot go
 * on. What fails first stops the others, which give back what they have in hand.
 *
 * @throws what failed first, or the reason of `stop`
 */
export async function runJob({ bulk, job, output, screen, concurrency, stop }: Run): Promise<void> {
  const failed = new AbortController()
  const signal = AbortSignal.any([stop, failed.signal])
  const unlisten = bulk.on('progress', (progress) => {
    if (progress.id === job.id) void screen.show(progress)
  })
  const undelay = bulk.on('unit', delayTeller(job.id, screen))
  const rows = new AbortController()
  const rowsSignal = AbortSignal.any([signal, rows.signal])
  const failing = async (work: Promise<void>): Promise<void> => {
    try {
      await work
    } catch (error) {
      failed.abort(error)
    }
  }
  try {
    const writing = failing(
      writeRows(job, output, { follow: true, signal: rowsSignal }).catch((error) => {
        if (!rows.signal.aborted || signal.aborted) throw error
      }),
    )
    // What reads may wait for an input that never comes, or for workers that have stopped.
    const unread = new AbortController()
    const isOver = aborted(AbortSignal.any([signal, unread.signal]))
    const work = async (): Promise<void> => {
      await bulk.work({ job: job.id, concurrency, until: 'empty', signal })
      if ((await job.info()).state !== 'active') unread.abort()
    }
    await Promise.all([failing(Promise.race([job.read, isOver])), failing(work())])
    // A job that is over ends its rows. One that is not would let them wait for ever.
    const { state } = await job.info()
    if (state === 'active') rows.abort()
    await writing
  } finally {
    unlisten()
    undelay()
    await screen.clear()
  }
  signal.throwIfAborted()
}

/** Settles when a signal comes. */
function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
