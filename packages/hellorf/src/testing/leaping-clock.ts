import type { Clock } from '@picturedesk/provider'

/** Longest wait that it leaps over; a deadline is longer, and is left alone. */
const LEAP = 5_000

/** A clock that does not keep anyone waiting: short waits are over at once. */
export function leapingClock(): Clock {
  let time = Date.parse('2026-01-01T00:00:00Z')
  return {
    now: () => time,
    setTimeout: (callback, milliseconds) => {
      if (milliseconds > LEAP) return
      time += milliseconds
      queueMicrotask(callback)
    },
    clearTimeout: () => {},
  }
}
