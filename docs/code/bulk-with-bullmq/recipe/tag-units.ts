// #region sample
import {
  type createOmnious,
  type OmniousTaggingRequest,
  PicturedeskError,
  RateLimitedError,
} from '@picturedesk/omnious'
import {
  type ConnectionOptions,
  DelayedError,
  type Job,
  type Queue,
  UnrecoverableError,
  Worker,
} from 'bullmq'

/** What is kept of a unit, in Redis. */
export interface Unit {
  readonly requests: readonly OmniousTaggingRequest[]
  /** Set before it is handed in, so that a crash leaves a trace. */
  readonly sentAt?: number | undefined
  /** The vendor's task. */
  readonly task?: string | undefined
  /** Requests that the vendor refused when they were handed in. */
  readonly refused?: readonly Row[] | undefined
}

/** One for each picture. */
export interface Row {
  readonly id: string
  readonly tags?: readonly string[] | undefined
  readonly error?: string | undefined
}

/** Milliseconds for a call, after which it is over for sure. */
const TIMEOUT = 30_000
/** Milliseconds between two looks at a task. */
const POLL = 2_000

/**
 * Cuts pictures into units of one task each.
 * The same name and the same pictures again add nothing.
 */
export async function addUnits(
  queue: Queue<Unit>,
  name: string,
  pictures: Iterable<OmniousTaggingRequest>,
  size = 1_000,
): Promise<void> {
  if (name.includes(':'))
    throw new TypeError(`The name "${name}" has a colon. Leave it out.`)
  let requests: OmniousTaggingRequest[] = []
  let number = 0
  const add = async (): Promise<void> => {
    const options = {
      jobId: `${name}-${number++}`,
      attempts: 20,
      backoff: { type: 'exponential', delay: 1_000 },
    }
    await queue.add('tag', { requests }, options)
    requests = []
  }
  for (const picture of pictures)
    if (requests.push(picture) === size) await add()
  if (requests.length > 0) await add()
}

/** All times are in milliseconds. */
interface WorkerOptions {
  readonly timeout?: number
  readonly patience?: number
  readonly poll?: number
  readonly lock?: number
  readonly rate?: { max: number; duration: number }
}

/** Works on units: any number of processes may, on one Redis. */
export function startWorker(
  name: string,
  omnious: ReturnType<typeof createOmnious>,
  connection: ConnectionOptions,
  {
    timeout = TIMEOUT,
    // Below twice the time of a call, a picture may be handed in twice.
    patience = 2 * timeout,
    poll = POLL,
    lock = 30_000,
    rate = { max: 5, duration: 1_000 },
  }: WorkerOptions = {},
): Worker<Unit, readonly Row[]> {
  const worker = new Worker<Unit, readonly Row[]>(
    name,
    async (job, token) => {
      try {
        const task = job.data.task ?? (await handIn(job, token))
        const { status } = await omnious.tagging.status(task, { timeout })
        if (status === 'processing') return await later(job, token, poll)
        const rows: Row[] = [...(job.data.refused ?? [])]
        for await (const result of omnious.tagging.results(task))
          rows.push(
            result.ok
              ? { id: result.id, tags: result.tags.map(({ name }) => name) }
              : { id: result.id, error: result.error.code },
          )
        return rows // BullMQ writes it together with the end of the job.
      } catch (error) {
        if (isPermanent(error))
          throw new UnrecoverableError(`${error.code}: ${error.message}`)
        if (!RateLimitedError.isInstance(error)) throw error
        // All workers of the queue wait, and the unit has lost no attempt.
        await worker.rateLimit(error.retryAfter ?? 1_000)
        throw Worker.RateLimitError()
      }
    },
    {
      connection,
      concurrency: 4,
      limiter: rate,
      lockDuration: lock,
      stalledInterval: lock,
      maxStalledCount: 100,
    },
  )
  return worker

  /** Hands a unit in once: looks up first what a crash left open. */
  async function handIn(
    job: Job<Unit>,
    token: string | undefined,
  ): Promise<string> {
    const mark = `${name}/${job.id}`
    const { sentAt } = job.data
    if (sentAt !== undefined) {
      for await (const task of omnious.tagging.list({ timeout }))
        if (task.description === mark) {
          await job.updateData({ ...job.data, task: task.id })
          return task.id
        }
      // The call may still be under way.
      // Only when it is surely over, its absence is a proof.
      const left = sentAt + patience - Date.now()
      if (left > 0) return later(job, token, left)
    }
    await job.updateData({ ...job.data, sentAt: Date.now() })
    try {
      const options = { description: mark, timeout }
      const { taskId, refused } = await omnious.tagging.create(
        job.data.requests,
        options,
      )
      const rows = refused.map(({ id = '', error }) => ({
        id,
        error: error.code,
      }))
      await job.updateData({ ...job.data, task: taskId, refused: rows })
      return taskId
    } catch (error) {
      // Nothing was handed in, so that nothing has to be looked up.
      if (PicturedeskError.isInstance(error) && error.outcome !== 'unknown')
        await job.updateData({ ...job.data, sentAt: undefined })
      throw error
    }
  }
}

/** The same call would fail each time. A person has to mend something. */
const PERMANENT = new Set<string>([
  'invalid-argument',
  'unusable-media',
  'missing-credentials',
  'unauthorized',
  'forbidden',
  'not-supported',
])

/** Whether nothing was handed in, and a repetition cannot help. */
function isPermanent(error: unknown): error is PicturedeskError {
  return (
    PicturedeskError.isInstance(error) &&
    error.outcome !== 'unknown' &&
    PERMANENT.has(error.code)
  )
}

/** Puts the job back for a while, without losing an attempt. */
async function later(
  job: Job,
  token: string | undefined,
  milliseconds: number,
): Promise<never> {
  await job.moveToDelayed(Date.now() + milliseconds, token)
  throw new DelayedError()
}
// #endregion sample
