import { type Clock, elapsed } from '@picturedesk/provider'
import type { Events } from './events.ts'
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
    process.emitWarning(`${told.message} The bulk work tries again.`, 'PicturedeskBulkWarning')
  }
}
