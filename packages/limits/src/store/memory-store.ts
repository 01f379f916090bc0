import { type Clock, elapsed, systemClock } from '@picturedesk/provider'
import type { LimitState } from '../state/limit-state.ts'
import type { LimitStore } from './limit-store.ts'
import { newSalt } from './new-salt.ts'

/** Keeps limits in memory, for the calls of one process. */
export function memoryStore({
  clock = systemClock,
}: {
  /** Tells the time. Default: the machine's. The clock of a mock fits. */
  readonly clock?: Pick<Clock, 'now' | 'elapsed'> | undefined
} = {}): LimitStore {
  const states = new Map<string, LimitState>()
  const salt = newSalt()
  return {
    change: async (account, step) => {
      const [result, next] = step(states.get(account) ?? {}, elapsed(clock))
      if (next !== undefined) {
        if (Object.keys(next).length > 0) states.set(account, next)
        else states.delete(account)
      }
      return result
    },
    salt: async () => salt,
  }
}
