import { AsyncLocalStorage, createHook } from 'node:async_hooks'
import { setImmediate as turn } from 'node:timers/promises'

const watching = new AsyncLocalStorage<Set<number>>()

/**
 * Runs something, and counts the timers that it left behind. Others that run at the same time, in
 * other tests, are not counted; nor is what runs within {@link unwatched}.
 */
export async function timersLeft(run: () => Promise<void>): Promise<number> {
  const open = new Set<number>()
  const hook = createHook({
    init: (id, type) => {
      if (type === 'Timeout' && watching.getStore() === open) open.add(id)
    },
    destroy: (id) => {
      open.delete(id)
    },
  })
  hook.enable()
  try {
    await watching.run(open, run)
    // That a timer is gone is told some turns later.
    for (let turns = 0; turns < 3; turns++) await watching.exit(() => turn())
    return open.size
  } finally {
    hook.disable()
  }
}

/** Runs what belongs to the vendor, or to the suite itself. */
export function unwatched<T>(run: () => T): T {
  return watching.exit(run)
}
