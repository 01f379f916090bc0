import { type Clock, elapsed } from '@picturedesk/provider'
import type { Events } from './events.ts'
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
