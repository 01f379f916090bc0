import { AsyncLocalStorage, createHook } from 'node:async_hooks'
import { setImmediate as turn } from 'node:timers/promises'

const watching = new AsyncLocalStorage<Set<unknown>>()

/**
 * Runs something, and counts the timers that it left behind: the machine's, and those of a clock
 * that tells of them by {@link noteTimer}. Others that run at the same time, in other tests, are
 * not counted; nor is what runs within {@link unwatched}.
 */
export async function timersLeft(run: () => Promise<void>): Promise<number> {
  const open = new Set<unknown>()
  const hook = createHook({
    init: (id, type) => {
      if (type === 'Timeout' && watching.getStore() === open) open.add(id)
    },
    destroy: (id) => {
      open.delete(id)
    },
    // Timers are no promises, and a hook that sees every promise slows all code down.
    trackPromises: false,
  })
  hook.enable()
  try {
    await watching.run(open, run)
    // Node tells some turns later that a timer is gone.
    for (let turns = 0; turns < 3; turns++) await watching.exit(() => turn())
    return open.size
  } finally {
    hook.disable()
  }
}

/** Notes a timer of another clock. Call the function that is returned when the timer is gone. */
export function noteTimer(): () => void {
  const open = watching.getStore()
  if (open === undefined) return () => {}
  const timer = {}
  open.add(timer)
  return () => open.delete(timer)
}

/** Runs what belongs to the vendor, or to the suite itself. */
export function unwatched<T>(run: () => T): T {
  return watching.exit(run)
}
