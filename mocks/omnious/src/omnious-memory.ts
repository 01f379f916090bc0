import { isJsonObject, type JsonObject, objectsIn } from '@picturedesk/mocks'
import { type Language, labelsFor } from './labels.ts'

/** A submission, as it is on the wire. */
export interface Submission {
  readonly albumName?: string | undefined
  readonly description?: string | undefined
  readonly strict: boolean
  readonly defaultDetection: readonly string[]
  readonly requests: readonly JsonObject[]
}

/** Which results are wanted. */
export interface ResultsQuery {
  readonly offset: number
  readonly size: number
  readonly language: Language
}

/** Why nothing was taken or can be read: the name of the example that says so. */
export type OmniousRefusal =
  | 'strictRefused'
  | 'taskExpired'
  | 'notFound'
  | 'notDone'
  | 'resultsExpired'

interface RememberedImage {
  readonly id: string
  readonly detection: string
  readonly fails: boolean
}

interface RememberedTask {
  readonly id: string
  readonly albumName: string
  readonly description: string | null
  readonly createdAt: number
  readonly fails: boolean
  readonly images: RememberedImage[]
  readonly ids: Set<string>
  /** Until when it can be added to. */
  openUntil: number
  /** When its last picture is through. */
  doneAt: number
}

const defaults = {
  windowMs: 10 * 60 * 1000,
  msPerImage: 0.1,
  resultsLagMs: 0,
  failTasks: 0,
  /** Not 0: pictures that failed have results that say so. Else they have none. */
  listFailed: 0,
}

/** How long results are kept; assumed. */
const resultLifeMs = 7 * 24 * 60 * 60 * 1000

/**
 * What Omnious knows: tasks, and how far each is by the clock. A picture whose URL is none of http, or
 * on the host `refused.invalid`, does not pass. One on another host that ends in `.invalid` fails when
 * it is tagged. It gives payloads in the vendor's form.
 */
export class OmniousMemory {
  readonly #clock: { now(): number }
  readonly #tasks = new Map<string, RememberedTask>()
  #nextId = 1
  #settings = defaults

  constructor(clock: { now(): number }) {
    this.#clock = clock
  }

  /** Takes up what a scenario sets. */
  configure(settings: Partial<typeof defaults>): void {
    this.#settings = { ...this.#settings, ...settings }
  }

  /** Forgets all tasks, and what scenarios set. */
  reset(): void {
    this.#tasks.clear()
    this.#nextId = 1
    this.#settings = defaults
  }

  /** Opens a task with the pictures that pass. */
  create(submission: Submission): JsonObject | OmniousRefusal {
    const now = this.#clock.now()
    const id = `task-${String(this.#nextId).padStart(6, '0')}`
    const task: RememberedTask = {
      id,
      albumName: submission.albumName ?? `album-${id}`,
      description: submission.description ?? null,
      createdAt: now,
      fails: this.#settings.failTasks !== 0,
      images: [],
      ids: new Set(),
      openUntil: now + this.#settings.windowMs,
      doneAt: now,
    }
    const response = this.#take(task, submission)
    if (typeof response === 'string') return response
    this.#nextId++
    this.#tasks.set(id, task)
    return response
  }

  /** Adds the pictures that pass, as long as the task's window is open; which makes it longer. */
  append(taskId: string, submission: Submission): JsonObject | OmniousRefusal {
    const task = this.#tasks.get(taskId)
    if (!task) return 'notFound'
    if (this.#clock.now() > task.openUntil) return 'taskExpired'
    const before = task.openUntil
    task.openUntil += this.#settings.windowMs
    const response = this.#take(task, submission)
    if (typeof response === 'string') task.openUntil = before
    return response
  }

  /** Every task, oldest first. */
  list(): JsonObject {
    return { tasks: [...this.#tasks.values()].map((task) => this.#tell(task)) }
  }

  /** How far a task is. */
  status(taskId: string): JsonObject | OmniousRefusal {
    const task = this.#tasks.get(taskId)
    return task ? this.#tell(task) : 'notFound'
  }

  /**
   * A page of results, in the order of requests; while they lag, of the first half only. Pictures that
   * failed count in the total, and have no result unless a scenario says so.
   */
  results(taskId: string, { offset, size, language }: ResultsQuery): JsonObject | OmniousRefusal {
    const now = this.#clock.now()
    const task = this.#tasks.get(taskId)
    if (!task) return 'notFound'
    if (now > task.createdAt + resultLifeMs) return 'resultsExpired'
    if (now < task.doneAt || task.fails) return 'notDone'
    const total = task.images.length
    const shown =
      this.#settings.listFailed === 0 ? task.images.filter(({ fails }) => !fails) : task.images
    const isLate = now < task.doneAt + this.#settings.resultsLagMs
    const end = Math.min(offset + size, isLate ? Math.floor(shown.length / 2) : shown.length)
    const results = shown.slice(offset, Math.max(offset, end)).map((image, index) => ({
      id: image.id,
      taggingResult: image.fails
        ? { data: {}, error: { message: 'The image cannot be fetched', code: 803 }, status: 'fail' }
        : labelsFor(image.detection, offset + index, language),
    }))
    return { taskInfo: { totalCount: total, offset, size: results.length }, results }
  }

  #take(task: RememberedTask, submission: Submission): JsonObject | OmniousRefusal {
    const { requests, strict, defaultDetection } = submission
    const failureList: JsonObject[] = []
    const passed: RememberedImage[] = []
    const ids = new Set<string>()
    for (const request of requests) {
      const image = objectIn(request, 'image')
      const context = objectIn(request, 'context')
      const id = String(context['id'])
      const url = String(image['content'])
      const errorMessage = !/^https?:\/\/(?!refused\.invalid\b)[^/\s]+/.test(url)
        ? 'Invalid image URL'
        : task.ids.has(id) || ids.has(id)
          ? 'Duplicate id'
          : undefined
      if (errorMessage !== undefined) {
        failureList.push({ request, errorMessage })
        continue
      }
      ids.add(id)
      const [detection] = Array.isArray(context['detection'])
        ? context['detection']
        : defaultDetection
      const fails = /^https?:\/\/[^/]+\.invalid(?=[:/]|$)/.test(url)
      passed.push({ id, detection: String(detection), fails })
    }
    if (strict && failureList.length > 0) return 'strictRefused'
    const now = this.#clock.now()
    task.doneAt = Math.max(now, task.doneAt) + passed.length * this.#settings.msPerImage
    for (const id of ids) task.ids.add(id)
    for (const one of passed) task.images.push(one)
    return {
      taskId: task.id,
      albumName: task.albumName,
      taskExpiredAt: time(task.openUntil),
      validation: { accept: passed.length, failure: failureList.length },
      failureList,
    }
  }

  #tell(task: RememberedTask): JsonObject {
    const now = this.#clock.now()
    const { fails, images, doneAt } = task
    const total = images.length
    const left = Math.min(total, Math.ceil(Math.max(0, doneAt - now) / this.#settings.msPerImage))
    const failure = fails ? total - left : countFailing(images, total - left)
    return {
      taskId: task.id,
      count: { total, done: total - left - failure, processing: left, failure },
      description: task.description,
      taskStatus: left > 0 ? 'TASK_PROCESSING' : fails ? 'TASK_FAILED' : 'TASK_DONE',
      taskExpireAt: time(task.openUntil),
      resultExpiredAt: time(task.createdAt + resultLifeMs),
      createDate: time(task.createdAt),
    }
  }
}

function objectIn(object: JsonObject, key: string): JsonObject {
  const value = object[key]
  return isJsonObject(value) ? value : {}
}

function countFailing(images: readonly RememberedImage[], count: number): number {
  let failing = 0
  for (let index = 0; index < count; index++) if (images[index]?.fails) failing++
  return failing
}

function time(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}

/** What a body hands in. */
export function readSubmission(body: JsonObject): Submission {
  const { albumName, description, option, defaultDetection, taggingRequest } = body
  return {
    albumName: typeof albumName === 'string' ? albumName : undefined,
    description: typeof description === 'string' ? description : undefined,
    strict: Array.isArray(option) && option.includes('STRICT'),
    defaultDetection: Array.isArray(defaultDetection) ? defaultDetection.map(String) : ['TOP'],
    requests: objectsIn(taggingRequest),
  }
}
