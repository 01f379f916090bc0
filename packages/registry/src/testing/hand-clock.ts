import type { Clock } from '@picturedesk/provider'

/** A clock that stands still until a test moves it. */
export interface HandClock extends Clock {
  /** Milliseconds. Fires what is due, in order, and lets waiting code run before each. */
  advance(milliseconds: number): Promise<void>
  /** Timers that have neither fired nor been cleared. */
  readonly pending: () => number
}

export function handClock(): HandClock {
  let now = 1_000_000
  const timers = new Map<object, { readonly due: number; readonly callback: () => void }>()
  return {
    now: () => now,
    setTimeout: (callback, milliseconds) => {
      const handle = {}
      timers.set(handle, { due: now + milliseconds, callback })
      return handle
    },
    clearTimeout: (handle) => void timers.delete(handle as object),
    pending: () => timers.size,
    advance: async (milliseconds) => {
      const end = now + milliseconds
      for (;;) {
        await new Promise((resolve) => setImmediate(resolve))
        const [first] = [...timers]
          .filter(([, { due }]) => due <= end)
          .toSorted(([, a], [, b]) => a.due - b.due)
        if (first === undefined) break
        timers.delete(first[0])
        now = Math.max(now, first[1].due)
        first[1].callback()
      }
      now = end
    },
  }
}
