import { AsyncLocalStorage, createHook } from 'node:async_hooks'

/** Told of work that Node does beside the event loop, such as signing or reading a file. */
export interface JobObserver {
  /** A job has begun. The function that is returned is called when it has ended. */
  begin(): () => void
}

// Node names its jobs so: SIGNREQUEST, HASHREQUEST, FSREQPROMISE, GETADDRINFOREQWRAP.
const JOB = /REQ(UEST|PROMISE|CALLBACK|WRAP)|JOB$/

const observers = new AsyncLocalStorage<JobObserver>()
const running = new Map<number, () => void>()

const hook = createHook({
  init: (id, type) => {
    if (!JOB.test(type)) return
    const observer = observers.getStore()
    if (observer !== undefined) running.set(id, observer.begin())
  },
  after: ended,
  destroy: ended,
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

function ended(id: number): void {
  const end = running.get(id)
  running.delete(id)
  end?.()
}
