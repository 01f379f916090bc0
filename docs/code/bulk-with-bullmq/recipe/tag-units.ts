// #region sample
import {
  type createOmnious,
  failureKind,
  type OmniousTaggingRequest,
  PicturedeskError,
  RateLimitedError,
} from '@picturedesk/omnious'
import {
  type ConnectionOptions,
  DelayedError,
  type Job,
  Queue,
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
  /** The vendor refused it as a whole: its halves are units of their own. */
  readonly isDivided?: boolean | undefined
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
/** How BullMQ repeats a unit. */
const REPEATS = {
  attempts: 20,
  backoff: { type: 'exponential', delay: 1_000 },
}

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
    const jobId = `${name}-${number++}`
    await queue.add('tag', { requests }, { jobId, ...REPEATS })
    requests = []
  }
  for (const picture of pictures)
    if (requests.push(picture) === size) await add()
  if (requests.length > 0) await add()
}

/** All times are in milliseconds. */
interface UnitWorkerOptions {
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
  }: UnitWorkerOptions = {},
): Worker<Unit, readonly Row[]> {
  const queue = new Queue<Unit>(name, { connection })
  const worker = new Worker<Unit, readonly Row[]>(
    name,
    async (job, token) => {
      try {
        if (job.data.isDivided) return await divide(job)
        const task = job.data.task ?? (await handIn(job, token))
        if (typeof task !== 'string') return task
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
  worker.on('closed', () => void queue.close())
  return worker

  /**
   * Hands a unit in once: looks up first what a crash left open.
   * Gives the task, or the rows of a unit that has none.
   */
  async function handIn(
    job: Job<Unit>,
    token: string | undefined,
  ): Promise<string | readonly Row[]> {
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
      if (!PicturedeskError.isInstance(error) || error.outcome === 'unknown')
        throw error
      // Nothing was handed in, so that nothing has to be looked up.
      await job.updateData({ ...job.data, sentAt: undefined })
      if (failureKind(error) !== 'input') throw error
      const [first, ...others] = job.data.requests
      if (others.length === 0)
        return [{ id: first?.id ?? '', error: error.code }]
      // Written before the halves are there: it is never handed in again.
      await job.updateData({
        ...job.data,
        sentAt: undefined,
        isDivided: true,
      })
      return divide(job)
    }
  }

  /** Makes a unit of each half, whose ids are fixed: none comes twice. */
  async function divide({ id, data }: Job<Unit>): Promise<readonly Row[]> {
    const half = Math.ceil(data.requests.length / 2)
    const parts = [data.requests.slice(0, half), data.requests.slice(half)]
    for (const [index, requests] of parts.entries())
      await queue.add(
        'tag',
        { requests },
        { jobId: `${id}.${index}`, ...REPEATS },
      )
    return []
  }
}

/** Whether nothing was handed in, and the same call would fail each time. */
function isPermanent(error: unknown): error is PicturedeskError {
  return (
    PicturedeskError.isInstance(error) &&
    error.outcome !== 'unknown' &&
    ['lasts', 'input'].includes(failureKind(error))
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
