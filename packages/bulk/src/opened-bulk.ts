import { type AnyProvider, type Clock, InvalidArgumentError, sleep } from '@picturedesk/provider'
import type { Registry } from '@picturedesk/registry'
import type { Bulk } from './bulk.ts'
import type { BulkEvents } from './bulk-events.ts'
import type { BulkJob } from './bulk-job.ts'
import type { BulkObserver } from './bulk-observer.ts'
import { checkKnown } from './check-known.ts'
import { bulkClosed } from './database/closed.ts'
import type { Database } from './database/database.ts'
import { isAway } from './database/failure.ts'
import { patiently } from './database/patiently.ts'
import { checkEvent, type Events } from './events.ts'
import type { JobOptions, ModerateJobOptions, TagJobOptions } from './job-options.ts'
import { JobHandle } from './jobs/job-handle.ts'
import { type JobRecord, toJobInfo } from './jobs/job-record.ts'
import type { JobStore } from './jobs/job-store.ts'
import { checkOptionsOfKind } from './jobs/option-names.ts'
import { type ReadOptions, readOptions } from './jobs/read-options.ts'
import { readProgress } from './jobs/read-progress.ts'
import { checkSame } from './jobs/same-options.ts'
import { unitSizeFor } from './jobs/unit-size.ts'
import type { Observers } from './observers.ts'
import type { JobInfo, JobKind, JobProgress } from './progress.ts'
import type { Queue } from './queue/queue.ts'
import { checkRead } from './reading/check-read.ts'
import { checkSource, peek } from './reading/peek.ts'
import { noteRead } from './reading/read-once.ts'
import { readSource } from './reading/read-source.ts'
import type { RowError } from './row.ts'
import { type BulkSource, isUnusable, type ModerateInput, type TagInput } from './source.ts'
import { tellSource } from './tell-trouble.ts'
import { toRowError } from './units/row-error.ts'
import type { UnitStore } from './units/unit-store.ts'
import type { WorkOptions } from './work-options.ts'
import { auditTasks } from './worker/audit-tasks.ts'
import { batchMethod } from './worker/batch-method.ts'
import type { Brake } from './worker/brake.ts'
import { Worker } from './worker/worker.ts'

/** How often progress is told, in milliseconds. */
const TELL = 1_000

const WORK_OPTIONS = {
  concurrency: true,
  until: true,
  job: true,
  signal: true,
} as const satisfies Readonly<Record<keyof WorkOptions, true>>

/** What an open bulk is made of. */
export interface BulkParts {
  readonly registry: Registry
  readonly database: Database
  readonly queue: Queue
  readonly jobs: JobStore
  readonly units: UnitStore
  readonly events: Events
  readonly observers: Observers
  readonly clock: Clock
  readonly lease: number
  readonly callTimeout: number
  /** Milliseconds for which a database that is away is waited for. */
  readonly patience: number
  readonly onTrouble: (error: unknown) => void
  /** The error of a database that is away. */
  readonly outage: () => RowError | undefined
}

/** {@link Bulk} on an open database. */
export class OpenedBulk implements Bulk {
  readonly #parts: BulkParts
  readonly #closing = new AbortController()
  readonly #readings = new Map<
    string,
    { readonly read: Promise<void>; readonly stop: () => void }
  >()
  /** Why reading of a source ended early, by the id of its job. */
  readonly #unread = new Map<string, { readonly name: string; readonly error: unknown }>()
  /** The names of jobs that are being made. */
  readonly #making = new Set<string>()
  readonly #works = new Set<Promise<void>>()
  /** The jobs that workers of this process have seen open, by id. */
  readonly #seen = new Map<string, JobRecord>()
  readonly #brakes = new Map<string, Brake>()
  /** The latest progress that was told, by the id of the job. */
  readonly #progress = new Map<string, JobProgress>()
  #closed: Promise<void> | undefined

  constructor(parts: BulkParts) {
    this.#parts = parts
  }

  tag(source: BulkSource<TagInput>, options: TagJobOptions): Promise<BulkJob> {
    return this.#make('tag', source, options, async () => ['tag', source])
  }

  async moderate(source: BulkSource<ModerateInput>, options: ModerateJobOptions): Promise<BulkJob> {
    return this.#make('moderate', source, options, async (provider) => {
      const { subject } = options
      if (subject !== undefined) return [kindOfModeration(subject), source]
      const { first, isEmpty, all } = await peek(source)
      if (isEmpty) return [batchMethod(provider, 'check') ? 'check' : 'products', all]
      if (isUnusable(first))
        throw new InvalidArgumentError({
          field: 'subject',
          allowed: '"pictures" or "products" where the first input cannot be read',
        })
      return [typeof first === 'string' ? 'products' : 'check', all]
    })
  }

  async #make(
    method: 'tag' | 'moderate',
    source: BulkSource<unknown>,
    options: JobOptions,
    look: (provider: AnyProvider) => Promise<readonly [JobKind, BulkSource<unknown>]>,
  ): Promise<BulkJob> {
    this.#checkOpen()
    const wanted = readOptions(options, method)
    checkSource(source)
    const provider = this.#provider(wanted.provider)
    if (this.#making.has(wanted.name)) throw isBeingRead(wanted.name)
    this.#making.add(wanted.name)
    try {
      return await this.#obtain(wanted, provider, () => look(provider))
    } finally {
      this.#making.delete(wanted.name)
    }
  }

  async #obtain(
    wanted: ReadOptions,
    provider: AnyProvider,
    look: () => Promise<readonly [JobKind, BulkSource<unknown>]>,
  ): Promise<BulkJob> {
    const { jobs } = this.#parts
    const before = await jobs.named(wanted.name)
    if (before !== undefined && this.#readings.has(before.id)) throw isBeingRead(wanted.name)
    const [kind, all] = await look()
    checkOptionsOfKind(kind, wanted.kept.call, provider.id)
    if (before !== undefined && (before.sourceEnded || before.state === 'cancelled')) {
      // Without inputs nobody can tell pictures from products.
      const isSame = before.inputs === 0 && before.kind !== 'tag' && kind !== 'tag'
      checkSame(before, { ...wanted, kind: isSame ? before.kind : kind })
      if (before.sourceEnded) await checkRead(before, all, this.#closing.signal)
      return this.#handle(before, Promise.resolve())
    }
    const unitSize = before?.unitSize ?? unitSizeFor(provider, kind, wanted.unitSize)
    const job = await jobs.obtain({ ...wanted, kind, options: wanted.kept, unitSize })
    checkSame(job, { ...wanted, kind })
    return this.#handle(job, this.#read(job, all, wanted.ahead))
  }

  /** Reads in the background. What goes wrong is told by the promise, and is never unhandled. */
  #read(job: JobRecord, source: BulkSource<unknown>, ahead: number): Promise<void> {
    const { database, jobs, queue, clock, patience } = this.#parts
    noteRead(source)
    const cancelled = new AbortController()
    const signal = AbortSignal.any([this.#closing.signal, cancelled.signal])
    const read = (async () => {
      const reading = { job, source, ahead, database, jobs, queue, clock, signal, patience }
      await patiently(() => queue.open(job.id), reading)
      await readSource(reading)
      await patiently(() => jobs.end(job.id), reading)
    })().finally(() => this.#readings.delete(job.id))
    this.#unread.delete(job.id)
    read.catch((error) => {
      if (!signal.aborted) this.#unread.set(job.id, { name: job.name, error })
    })
    this.#readings.set(job.id, { read, stop: () => cancelled.abort() })
    return read
  }

  async work(options: WorkOptions = {}): Promise<void> {
    this.#checkOpen()
    checkKnown(options, WORK_OPTIONS)
    const { concurrency = 4, until = 'empty', job, signal } = options
    if (!(Number.isSafeInteger(concurrency) && concurrency >= 1 && concurrency <= 10_000))
      throw new InvalidArgumentError({
        field: 'concurrency',
        allowed: 'a whole number from 1 to 10000',
        value: concurrency,
      })
    if (until !== 'empty' && until !== 'forever')
      throw new InvalidArgumentError({
        field: 'until',
        allowed: '"empty" or "forever"',
        value: until,
      })
    if (job !== undefined && (await this.#parts.jobs.find(job)) === undefined)
      throw new InvalidArgumentError({
        field: 'job',
        allowed: 'the id or the name of a job',
        value: job,
        remedy: '`bulk.jobs()` lists all.',
      })
    if (signal !== undefined && !(signal instanceof AbortSignal))
      throw new InvalidArgumentError({
        field: 'signal',
        allowed: 'an AbortSignal',
        value: signal,
      })
    const { registry, clock, onTrouble, ...parts } = this.#parts
    const stop = signal ? AbortSignal.any([signal, this.#closing.signal]) : this.#closing.signal
    const over = new AbortController()
    let told = Number.NEGATIVE_INFINITY
    let seen: readonly JobRecord[] = []
    let latest: Promise<void> | undefined
    const tell = (): void => {
      if (clock.now() - told < TELL) return
      told = clock.now()
      if (latest === undefined)
        latest = this.#tellProgress(seen).finally(() => {
          latest = undefined
        })
      // A server that hangs answers no question, and what is known can be told.
      else this.#tellSilence(seen)
    }
    // A worker whose units all wait for the vendor looks at no job, and yet there is something to tell.
    const tellOften = async (): Promise<void> => {
      while (this.#parts.events.has('progress')) {
        await sleep(clock, TELL, over.signal)
        tell()
      }
    }
    const worker = new Worker({
      ...parts,
      clock,
      onTrouble,
      providers: registry.list().map(({ id }) => id),
      load: async (id) => registry.get(id) as AnyProvider,
      concurrency,
      until,
      job,
      signal: stop,
      seen: this.#seen,
      brakes: this.#brakes,
      isReading: (id) => this.#readings.has(id),
      onEnd: async (ended) => {
        await auditTasks(registry.get(ended.provider) as AnyProvider, ended, {
          ...this.#parts,
          signal: stop,
        })
      },
      onStop: async (stopped) => {
        await this.#tellProgress([stopped])
        this.#progress.delete(stopped.id)
        this.#brakes.delete(stopped.id)
        const now = await this.#parts.jobs.find(stopped.id)
        if (now === undefined || now.state === 'cancelled') this.#readings.get(stopped.id)?.stop()
      },
      onLook: (jobs) => {
        if (until === 'forever') this.#tellUnread(job)
        seen = jobs
        tell()
      },
    })
    // What goes on was told up to a second ago. `close()` waits for this, too.
    const work = worker
      .run()
      .finally(() => this.#tellProgress(seen.filter(({ id }) => this.#progress.has(id))))
    this.#works.add(work)
    const telling = tellOften().catch(() => {})
    try {
      await work
    } finally {
      over.abort()
      await telling
      await latest
      this.#works.delete(work)
    }
    if (!stop.aborted) this.#tellUnread(job)
  }

  /** Tells once of each source that failed, among the jobs of a worker. */
  #tellUnread(job: string | undefined): void {
    for (const [id, { name, error }] of this.#unread)
      if (job === undefined || job === id || job === name) {
        this.#unread.delete(id)
        tellSource(this.#parts.events, name, error)
      }
  }

  async #tellProgress(jobs: readonly JobRecord[]): Promise<void> {
    const { events, database, onTrouble, outage } = this.#parts
    if (!events.has('progress')) return
    try {
      for (const { id } of jobs) {
        const job = await this.#parts.jobs.find(id)
        if (!job) continue
        const progress = await readProgress(database, job)
        this.#progress.set(id, progress)
        // A server that takes no writes tells how far the job is.
        const waitingFor = outage() ?? this.#brakes.get(id)?.reason ?? progress.waitingFor
        events.tell('progress', { ...progress, ...(waitingFor && { waitingFor }) })
      }
    } catch (error) {
      onTrouble(error)
      if (isAway(error)) this.#tellWaiting(jobs, toRowError(error))
    }
  }

  #tellSilence(jobs: readonly JobRecord[]): void {
    const waitingFor = this.#parts.outage()
    if (waitingFor) this.#tellWaiting(jobs, waitingFor)
  }

  /** What is known of jobs whose database is away. */
  #tellWaiting(jobs: readonly JobRecord[], waitingFor: RowError): void {
    for (const { id } of jobs) {
      const { eta: _, ...known } = this.#progress.get(id) ?? {}
      if ('id' in known)
        this.#parts.events.tell('progress', { ...(known as JobProgress), rate: 0, waitingFor })
    }
  }

  async jobs(): Promise<readonly JobInfo[]> {
    this.#checkOpen()
    return (await this.#parts.jobs.list()).map(toJobInfo)
  }

  async job(idOrName: string): Promise<BulkJob | undefined> {
    this.#checkOpen()
    const found = await this.#parts.jobs.find(idOrName)
    return found && this.#handle(found, this.#readings.get(found.id)?.read ?? Promise.resolve())
  }

  on<Name extends keyof BulkEvents>(
    name: Name,
    listener: (event: BulkEvents[Name]) => void,
  ): () => void {
    this.#checkOpen()
    checkEvent(name)
    return this.#parts.events.on(name, listener)
  }

  observe(observer: BulkObserver): () => void {
    this.#checkOpen()
    return this.#parts.observers.add(observer)
  }

  close(): Promise<void> {
    this.#closed ??= this.#close()
    return this.#closed
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }

  async #close(): Promise<void> {
    this.#closing.abort(new DOMException('The bulk work was closed.', 'AbortError'))
    await Promise.allSettled([
      ...[...this.#readings.values()].map(({ read }) => read),
      ...this.#works,
    ])
    await this.#parts.queue.stop().catch(this.#parts.onTrouble)
    await this.#parts.database.close()
  }

  #handle(job: JobRecord, read: Promise<void>): BulkJob {
    return new JobHandle(job, read, {
      ...this.#parts,
      onCancel: (id) => this.#readings.get(id)?.stop(),
    })
  }

  #provider(id: string): AnyProvider {
    return this.#parts.registry.get(id) as AnyProvider
  }

  #checkOpen(): void {
    if (this.#closed !== undefined) throw bulkClosed()
  }
}

function isBeingRead(name: string): InvalidArgumentError {
  return new InvalidArgumentError({
    field: 'name',
    allowed: 'the name of a job whose source is not being read',
    value: name,
    remedy: 'Await `read` of the job first.',
  })
}

/** @throws InvalidArgumentError */
function kindOfModeration(subject: unknown): JobKind {
  if (subject === 'pictures') return 'check'
  if (subject === 'products') return 'products'
  const allowed = '"pictures" or "products"'
  throw new InvalidArgumentError({ field: 'subject', allowed, value: subject })
}
