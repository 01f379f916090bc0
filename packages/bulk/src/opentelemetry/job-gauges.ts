import type { BatchObservableCallback, Meter } from '@opentelemetry/api'
import { api } from '@picturedesk/registry/opentelemetry'
import type { Bulk } from '../bulk.ts'
import type { JobProgress } from '../progress.ts'
import { type Sums, sumsOf } from './sums.ts'

/** Milliseconds after which a job of which nothing is heard is not told any more: others work on it, or nobody does. */
const FORGOTTEN_AFTER = 120_000

/** The latest of a job, and when it was told. */
interface Heard {
  readonly progress: JobProgress
  readonly at: number
  /** It has ended, or is paused: it is told once more. */
  readonly isOver: boolean
}

/**
 * Tells how far the jobs are on which this process works.
 * @returns Stops.
 */
export function jobGauges(
  bulk: Pick<Bulk, 'on'>,
  meter: Meter,
  details: { readonly isPerJob: boolean; readonly errorType: (code: string) => string },
): () => void {
  // Where nobody asks how far a job is, the database is not asked either, and nothing is kept.
  if (meter instanceof api.createNoopMeter().constructor) return () => {}
  const gauge = (name: string, unit: string, description: string) =>
    meter.createObservableGauge(`picturedesk.bulk.job.${name}`, { description, unit })
  const inputs = gauge(
    'inputs',
    '{input}',
    'Inputs of the jobs that this process works on, as the database counts them.',
  )
  const units = gauge(
    'units',
    '{unit}',
    'Units of the jobs that this process works on, as the database counts them.',
  )
  const failures = gauge(
    'failures',
    '{input}',
    'Failed inputs of the jobs that this process works on, by the code of their error.',
  )

  const jobs = new Map<string, Heard>()
  /** What was told once: it is told as 0 when no job has it any more, since an SDK may repeat the value before. */
  const told: Sums = new Map()
  const forget = (): void => {
    const now = performance.now()
    for (const [id, { at }] of jobs) if (now - at > FORGOTTEN_AFTER) jobs.delete(id)
  }
  const hear = (progress: JobProgress, isOver: boolean): void => {
    // Also where nobody observes, such as an SDK without a reader.
    forget()
    jobs.set(progress.id, { progress, at: performance.now(), isOver })
  }
  const end = ({ id }: { readonly id: string }): void => {
    const heard = jobs.get(id)
    if (heard) hear(heard.progress, true)
  }
  const observe: BatchObservableCallback = (result) => {
    forget()
    for (const sum of told.values()) sum.value = 0
    const all = [...jobs.values()].map(({ progress }) => progress)
    const sums = sumsOf(all, details, details.isPerJob ? new Map() : told)
    const observed = { inputs, units, failures }
    for (const { of, value, attributes } of sums.values())
      result.observe(observed[of], value, attributes)
    for (const [id, { isOver }] of jobs) if (isOver) jobs.delete(id)
  }
  meter.addBatchObservableCallback(observe, [inputs, units, failures])
  const off = [
    bulk.on('progress', (progress) => hear(progress, progress.finishedAt !== undefined)),
    bulk.on('paused', end),
    bulk.on('finished', end),
    bulk.on('removed', ({ id }) => void jobs.delete(id)),
  ]
  return () => {
    for (const one of off) one()
    meter.removeBatchObservableCallback(observe, [inputs, units, failures])
    jobs.clear()
    told.clear()
  }
}
