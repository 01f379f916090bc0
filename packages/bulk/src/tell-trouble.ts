import { type Clock, elapsed } from '@picturedesk/provider'
import { isAway } from './database/failure.ts'
import type { OutageListeners } from './database/watch-database.ts'
import type { Events } from './events.ts'
import type { RowError } from './row.ts'
import { sentence } from './sentence.ts'
import { toRowError } from './units/row-error.ts'

/** Milliseconds between two warnings of the process. */
const PAUSE = 60_000

/**
 * Makes the function that tells what goes wrong with the database: to listeners, or where there is none as a
 * warning of the process, once a minute at most. The work itself goes on.
 */
export function troubleTeller(events: Events, clock: Clock): (error: unknown) => void {
  let warnedAt = Number.NEGATIVE_INFINITY
  return (error) => {
    // An outage is told once, by what watches the database.
    if (isAway(error)) return
    const told = toRowError(error)
    if (events.has('trouble')) return events.tell('trouble', told)
    const now = elapsed(clock)
    if (now - warnedAt < PAUSE) return
    warnedAt = now
    process.emitWarning(
      `${sentence(told.message)} The bulk work tries again.`,
      'PicturedeskBulkWarning',
    )
  }
}

/** What tells of outages. */
export interface Outage extends OutageListeners {
  /** The error of the database that is away. */
  readonly current: () => RowError | undefined
}

/** Makes what tells, once for each outage, that the database is away, and that it is back. */
export function tellOutage(events: Events, clock: Clock): Outage {
  let current: RowError | undefined
  let warnedAt = Number.NEGATIVE_INFINITY
  return {
    onAway: (error) => {
      const told = toRowError(error)
      current = told
      const message = `${sentence(told.message)} The work goes on by itself when it can.`
      if (events.has('trouble')) return events.tell('trouble', { ...told, message })
      const now = elapsed(clock)
      if (now - warnedAt < PAUSE) return
      warnedAt = now
      process.emitWarning(message, 'PicturedeskBulkWarning')
    },
    onBack: (milliseconds) => {
      current = undefined
      events.tell('recovered', { milliseconds })
    },
    current: () => current,
  }
}

/**
 * Tells that the source of a job was not read to its end: to listeners, or where there is none as a warning of
 * the process. Without it, a worker that has done what is there would look as if all were done.
 */
export function tellSource(events: Events, job: string, error: unknown): void {
  const told = toRowError(error)
  const message =
    `The source of the job "${job}" was not read to its end, so that the job stays open: ${sentence(told.message)} ` +
    'Mend the source, and make the job again under the same name: it goes on where reading stopped.'
  if (events.has('trouble')) events.tell('trouble', { ...told, message })
  else process.emitWarning(message, 'PicturedeskBulkWarning')
}
