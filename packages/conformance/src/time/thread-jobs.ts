import { AsyncLocalStorage, createHook } from 'node:async_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { unwatched } from './timer-watch.ts'

/** Told of work that Node does beside the event loop, such as signing or reading a file. */
export interface JobObserver {
  /** A job has begun. The function that is returned is called when it has ended. */
  begin(): () => void
}

// Node names its jobs so: SIGNREQUEST, HASHREQUEST, FSREQPROMISE, GETADDRINFOREQWRAP.
const JOB = /^(?!HTTP|RANDOMBYTES)\w+REQ(UEST|PROMISE|CALLBACK|WRAP)$/

/**
 * So many short timers later, a job is forgotten. Node tells the same of scryptSync() and the like,
 * which are over at once, but never tells their end. Random bytes, which ids are made of, are left
 * out from the start.
 */
const FORGOTTEN = 100

const observers = new AsyncLocalStorage<JobObserver>()
const running = new Map<number, () => void>()

const hook = createHook({
  init: (id, type) => {
    const observer = JOB.test(type) ? observers.getStore() : undefined
    if (observer === undefined) return
    running.set(id, observer.begin())
    void forget(id)
  },
  // No `destroy`: with it, Node tracks the end of everything.
  after: ended,
  // Jobs are no promises, and a hook that sees every promise slows all code down.
  trackPromises: false,
})
let users = 0

/** Runs something and tells the observer of every job that it begins. Others' jobs are not told. */
export async function observingJobs<T>(observer: JobObserver, run: () => Promise<T>): Promise<T> {
  if (users++ === 0) hook.enable()
  try {
    return await observers.run(observer, run)
  } finally {
    if (--users === 0) hook.disable()
  }
}

/** Runs what belongs to the suite itself: no observer is told of it. */
export function unobserved<T>(run: () => T): T {
  return observers.exit(run)
}

async function forget(id: number): Promise<void> {
  for (let left = FORGOTTEN; left > 0 && running.has(id); left -= 1)
    await unobserved(() => unwatched(() => sleep(10)))
  ended(id)
}

function ended(id: number): void {
  const end = running.get(id)
  running.delete(id)
  end?.()
}
