import { AsyncLocalStorage } from 'node:async_hooks'
import type { SessionTime } from './session-time.ts'
import { observingJobs } from './thread-jobs.ts'

/** The times of the instances of a case, and the jobs that the case has begun. */
export class CaseTime {
  readonly sessions: Set<SessionTime> = new Set()
  #jobs = 0

  /** How many jobs run beside the event loop. */
  get jobs(): number {
    return this.#jobs
  }

  /** Runs a case, or a part of one. */
  run<T>(run: () => Promise<T>): Promise<T> {
    const begin = (): (() => void) => {
      this.#jobs++
      return () => {
        this.#jobs--
      }
    }
    return observingJobs({ begin }, () => current.run(this, run))
  }
}

const current = new AsyncLocalStorage<CaseTime>()

/** The times of the instances of the case that runs. */
export function sessionsOfCase(): readonly SessionTime[] {
  return [...(current.getStore()?.sessions ?? [])]
}
