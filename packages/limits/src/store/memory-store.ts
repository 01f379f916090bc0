import { type Clock, elapsed, systemClock } from '@picturedesk/provider'
import { lastsUntil } from '../state/lasts-until.ts'
import type { LimitState } from '../state/limit-state.ts'
import type { LimitStore } from './limit-store.ts'
import { newSalt } from './new-salt.ts'

/** How many accounts there are at least before those that say nothing any more are looked for. */
const MANY = 1_000

/** Keeps limits in memory, for the calls of one process. */
export function memoryStore({
  clock = systemClock,
}: {
  /** Tells the time. Default: the machine's. The clock of a mock fits. */
  readonly clock?: Pick<Clock, 'now' | 'elapsed'> | undefined
} = {}): LimitStore {
  const states = new Map<string, LimitState>()
  const salt = newSalt()
  let next = MANY

  /** Forgets what says nothing any more, whenever there are twice as many as after the last time. */
  const sweep = (now: number): void => {
    if (states.size < next) return
    for (const [account, state] of states) if (lastsUntil(state) <= now) states.delete(account)
    next = Math.max(MANY, states.size * 2)
  }
  return {
    change: async (account, step) => {
      const now = elapsed(clock)
      const [result, state] = step(states.get(account) ?? {}, now)
      if (state !== undefined) {
        if (Object.keys(state).length > 0) states.set(account, state)
        else states.delete(account)
        sweep(now)
      }
      return result
    },
    salt: async () => salt,
  }
}
