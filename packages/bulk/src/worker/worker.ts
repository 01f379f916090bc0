import { type AnyProvider, type Clock, elapsed, sleep } from '@picturedesk/provider'
import type { Database } from '../database/database.ts'
import type { BulkDatabaseError } from '../database/database-error.ts'
import { lostDatabase } from '../database/failure.ts'
import { awayTooLong } from '../database/patiently.ts'
import type { Events } from '../events.ts'
import { type JobRecord, toJobInfo } from '../jobs/job-record.ts'
import type { JobStore } from '../jobs/job-store.ts'
import type { Observers } from '../observers.ts'
import type { Queue, Turn } from '../queue/queue.ts'
import type { UnitStore } from '../units/unit-store.ts'
import { Brake } from './brake.ts'
import { type Lease, LeaseKeeper } from './lease-keeper.ts'
import { runUnit } from './run-unit.ts'

/** The longest pause, in milliseconds, before a worker without work looks again. */
const LONGEST_PAUSE = 1_000
/** How often, in milliseconds, a worker that is busy looks for new jobs and for ends. */
const LOOK = 500

/** What a worker needs. */
export interface WorkerDetails {
  readonly providers: readonly string[]
  readonly load: (id: string) => Promise<AnyProvider>
  readonly database: Database
  readonly queue: Queue
  readonly jobs: JobStore
  readonly units: UnitStore
  readonly events: Events
  readonly observers: Observers
  readonly clock: Clock
  readonly lease: number
  /** Milliseconds for which a database that is away is waited for. */
  readonly patience: number
  readonly callTimeout: number
  readonly concurrency: number
  readonly until: 'empty' | 'forever'
  readonly job: string | undefined
  readonly signal: AbortSignal
  /** The jobs that workers of this process have seen open, by id. Who takes one out tells of its end. */
  readonly seen: Map<string, JobRecord>
  /** What holds back the units of a job whose vendor is down, by its id, for all workers of this process. */
  readonly brakes: Map<string, Brake>
  /** Whether this process reads the source of a job. */
  readonly isReading: (job: string) => boolean
  readonly onTrouble: (error: unknown) => void
  /** Called for each job that this worker has ended, before that is told. */
  readonly onEnd: (job: JobRecord) => Promise<void>
  /** Called for each job that is not open any more, before that is told. */
  readonly onStop: (job: JobRecord) => Promise<void>
  /** Called now and then with the jobs that are open. */
  readonly onLook: (jobs: readonly JobRecord[]) => void
}

/** Takes units and works on them, several at a time, until nothing is left or the signal comes. */
export class Worker {
  readonly #details: WorkerDetails
  readonly #keeper: LeaseKeeper
  readonly #running = new Set<Promise<void>>()
  #open: readonly JobRecord[] = []
  #lookedAt = Number.NEGATIVE_INFINITY
  #pause = 0
  /** When rounds began to fail. */
  #failingSince: number | undefined
  /** Why no round can follow. */
  #failure: BulkDatabaseError | undefined
  readonly #giveUp = new AbortController()

  constructor(details: WorkerDetails) {
    this.#details = details
    const { queue, clock, lease, onTrouble } = details
    this.#keeper = new LeaseKeeper({ queue, clock, lease: lease * 1000, onTrouble })
  }

  /** Fulfilled when the work is over and no unit is in hand. */
  async run(): Promise<void> {
    const { concurrency, signal, until, onTrouble, clock } = this.#details
    while (!signal.aborted && this.#failure === undefined) {
      try {
        await this.#look()
        const free = concurrency - this.#running.size
        const taken = free > 0 ? await this.#take(free) : 0
        this.#failingSince = undefined
        if (taken > 0) this.#pause = 0
        else if (this.#running.size === 0 && until === 'empty' && (await this.#isEmpty())) break
      } catch (error) {
        onTrouble(error)
        this.#judge(error)
        this.#lookedAt = Number.NEGATIVE_INFINITY
      }
      if (this.#running.size >= concurrency) await Promise.race(this.#running)
      else await this.#rest(clock)
    }
    if (this.#failure) this.#giveUp.abort(this.#failure)
    await Promise.all(this.#running)
    if (this.#failure) throw this.#failure
    if (!signal.aborted) await this.#look(true).catch(onTrouble)
  }

  /** Whether rounds that fail are to be repeated. */
  #judge(error: unknown): void {
    const { clock, patience } = this.#details
    const now = elapsed(clock)
    this.#failingSince ??= now
    this.#failure ??= lostDatabase(error)
    if (now - this.#failingSince >= patience) this.#failure ??= awayTooLong(error, patience)
  }

  /** Waits for a unit to end, or a while: longer each time that nothing was found. */
  async #rest(clock: Clock): Promise<void> {
    if (this.#pause === 0) {
      this.#pause = 10
      return
    }
    const stop = new AbortController()
    const signal = AbortSignal.any([this.#details.signal, stop.signal])
    const slept = sleep(clock, this.#pause, signal).catch(() => {})
    this.#pause = Math.min(LONGEST_PAUSE, this.#pause * 2)
    const before = this.#running.size
    await Promise.race([slept, ...this.#running])
    if (this.#running.size < before) this.#pause = 10
    stop.abort()
  }

  /** Reads which jobs are open, ends those without units, and tells. */
  async #look(isForced = false): Promise<void> {
    const { clock, jobs, providers, queue, seen, onEnd, onLook } = this.#details
    const now = elapsed(clock)
    if (!isForced && now - this.#lookedAt < LOOK && this.#open.length > 0) return
    const open = (await jobs.open(providers)).filter((one) => this.#isWanted(one))
    const left: JobRecord[] = []
    for (const one of open) {
      if ((one.sourceEnded || one.state === 'cancelled') && (await jobs.end(one.id))) {
        seen.set(one.id, one)
        await onEnd(one)
      } else {
        await queue.open(one.id)
        left.push(one)
      }
    }
    this.#open = left
    this.#lookedAt = now
    await this.#tellStopped(left)
    onLook(left)
  }

  /** Tells of jobs that are not open any more, whoever paused or ended them. */
  async #tellStopped(open: readonly JobRecord[]): Promise<void> {
    const { jobs, events, onStop, seen } = this.#details
    const ids = new Set(open.map(({ id }) => id))
    for (const one of seen.values()) {
      if (ids.has(one.id) || !this.#isWanted(one)) continue
      const now = await jobs.find(one.id)
      // Another worker of this process may have told it.
      if (!seen.delete(one.id)) continue
      if (now?.state === 'active' && now.finishedAt === undefined) continue
      await onStop(one)
      if (now) events.tell(now.state === 'paused' ? 'paused' : 'finished', toJobInfo(now))
      else {
        const { id, name, kind, provider } = one
        events.tell('removed', { id, name, kind, provider })
      }
    }
    for (const one of open) seen.set(one.id, one)
  }

  #isWanted({ id, name }: JobRecord): boolean {
    const { job } = this.#details
    return job === undefined || id === job || name === job
  }

  async #take(free: number): Promise<number> {
    const { queue } = this.#details
    let left = free
    // Each round begins with another job, so that a big one does not keep others waiting.
    const [first, ...more] = this.#open
    if (first) this.#open = [...more, first]
    for (const job of this.#open) {
      if (left === 0) break
      const taken = this.#keeper.moment()
      const brake = this.#brake(job)
      const most = brake.free(left)
      if (most === 0) continue
      for (const turn of await queue.take(job.id, most)) {
        left--
        brake.taken()
        this.#start(job, turn, this.#keeper.hold(turn, taken))
      }
    }
    return free - left
  }

  #brake({ id }: JobRecord): Brake {
    const { brakes, clock } = this.#details
    const brake = brakes.get(id) ?? new Brake(clock)
    brakes.set(id, brake)
    return brake
  }

  #start(job: JobRecord, turn: Turn, lease: Lease): void {
    const { load, units, jobs, events, observers, clock, callTimeout, patience } = this.#details
    const { signal, onTrouble } = this.#details
    const work = runUnit({
      job,
      turn,
      load,
      units,
      jobs,
      events,
      observers,
      clock,
      callTimeout,
      patience,
      stopping: AbortSignal.any([signal, this.#giveUp.signal]),
      lease,
      onSign: (sign) => this.#brake(job).note(sign),
      onStopped: () => {
        this.#open = this.#open.filter(({ id }) => id !== job.id)
        this.#lookedAt = Number.NEGATIVE_INFINITY
      },
    })
      .catch((error) => {
        this.#failure ??= lostDatabase(error)
        onTrouble(error)
      })
      .finally(() => {
        lease.release()
        this.#running.delete(work)
      })
    this.#running.add(work)
  }

  /** Whether no job has anything that could still be worked on, here or by others. */
  async #isEmpty(): Promise<boolean> {
    const { database, isReading } = this.#details
    await this.#look(true)
    if (this.#open.some(({ id }) => isReading(id))) return false
    const [row] = await database.query(
      `SELECT EXISTS (SELECT FROM picturedesk_bulk.units WHERE job = ANY($1) AND state <> 'done') AS left`,
      [this.#open.map(({ id }) => id)],
    )
    return row?.['left'] !== true
  }
}
