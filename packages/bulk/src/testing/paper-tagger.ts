import {
  createListing,
  type Manifest,
  NotFoundError,
  type PageContent,
  PicturedeskError,
  type Provider,
  type Tagging,
  type TaggingRequest,
  type TaggingResult,
  type TaggingSubmission,
  type TaggingTask,
  type TaggingTaskOptions,
  VendorError,
  type Warning,
} from '@picturedesk/provider'

/** Results of a page. */
const PAGE = 4

/** What does something for a process. */
export type Does = <Result>(act: () => Promise<Result>, name: string) => Promise<Result>

/** A vendor in memory that works on tasks. Each hook may throw, or change what happens. */
export class PaperTagger {
  readonly id: string
  readonly tasks: { id: string; description: string; requests: readonly TaggingRequest[] }[] = []
  /** Each call in order. */
  readonly calls: string[] = []
  /** Options of the calls, by name of the call. */
  readonly options: Record<string, object> = {}
  /** Before a task is made. */
  beforeCreate: (requests: readonly TaggingRequest[]) => void | Promise<void> = () => {}
  /** After a task is made, before the answer. */
  afterCreate: (task: string) => void | Promise<void> = () => {}
  beforeRead: (call: 'list' | 'status' | 'results') => void = () => {}
  /** Pictures that are refused when they are handed in. `nameless` without their id. */
  refuses: (request: TaggingRequest) => boolean | 'nameless' = () => false
  /** Pictures without a result. */
  fails: (request: TaggingRequest) => boolean = () => false
  status: (task: TaggingTask) => TaggingTask = (task) => task
  /** How many results of a task are there. */
  ready: () => number = () => Number.POSITIVE_INFINITY
  listWarnings: readonly Warning[] = []
  /** How many tasks the vendor says there are. */
  listTotal: number | undefined
  readonly manifest: Manifest

  constructor(id = 'paper', more: Partial<Manifest> = {}) {
    this.id = id
    this.manifest = {
      specVersion: 'v1',
      id,
      name: 'Paper',
      kinds: [],
      inputs: ['url'],
      capabilities: { tagging: ['tag', 'create', 'list', 'status', 'results'] },
      operations: {
        all: ['tagging.tag', 'tagging.create', 'tagging.list', 'tagging.status', 'tagging.results'],
      },
      limits: { 'tagging.create': 10 },
      describesTasks: true,
      ...more,
    }
  }

  /** Forgets all that happened, and what a test has set. */
  reset(): void {
    const {
      beforeCreate,
      afterCreate,
      beforeRead,
      refuses,
      fails,
      status,
      ready,
      listWarnings,
      listTotal,
    } = new PaperTagger()
    this.tasks.length = 0
    this.calls.length = 0
    Object.assign(this, {
      beforeCreate,
      afterCreate,
      beforeRead,
      refuses,
      fails,
      status,
      ready,
      listWarnings,
      listTotal,
    })
  }

  /** How often each picture was taken, by its URL. */
  ledger(): Record<string, number> {
    const counts: Record<string, number> = {}
    for (const { requests } of this.tasks)
      for (const { image } of requests) {
        const url = 'url' in image ? String(image.url) : ''
        counts[url] = (counts[url] ?? 0) + 1
      }
    return counts
  }

  /** @param does Does what a call does, for a process that may stop before it. */
  provider(does: Does = (act) => act()): Provider<'tagging'> {
    const tagging: Tagging = {
      tag: () => {
        throw new Error('Tasks are wanted, not this method.')
      },
      create: (requests, options = {}) => does(() => this.#create(requests, options), 'create'),
      list: (options) => createListing(() => does(async () => this.#list(), 'list'), options),
      status: (task) => does(async () => this.#status(String(task)), 'status'),
      results: (task, { cursor: start, perPage: _, ...options } = {}) =>
        createListing(
          (cursor = start) =>
            does(async () => this.#results(String(task), cursor, options), 'results'),
          options,
        ),
    }
    return {
      specVersion: 'v1',
      id: this.id,
      name: 'Paper',
      manifest: this.manifest,
      tagging,
    }
  }

  async #create(
    requests: readonly TaggingRequest[],
    options: TaggingTaskOptions,
  ): Promise<TaggingSubmission> {
    this.calls.push('create')
    this.options['create'] = options
    await this.beforeCreate(requests)
    const id = `t${this.tasks.length + 1}`
    const refused = requests.flatMap((request) => {
      const how = this.refuses(request)
      const error = new VendorError('refused.', { provider: this.id, outcome: 'rejected' })
      if (how === false) return []
      return [how === 'nameless' ? { error } : { id: request.id, error }]
    })
    const taken = requests.filter((request) => this.refuses(request) === false)
    this.tasks.push({ id, description: options.description ?? '', requests: taken })
    await this.afterCreate(id)
    return { taskId: id, accepted: taken.length, refused, raw: undefined }
  }

  #list(): PageContent<TaggingTask> {
    this.calls.push('list')
    this.beforeRead('list')
    const items = this.tasks.map((task) => this.#tell(task.id))
    return { items, warnings: this.listWarnings, total: this.listTotal, raw: undefined }
  }

  #status(task: string): TaggingTask {
    this.calls.push('status')
    this.beforeRead('status')
    return this.status(this.#tell(task))
  }

  #results(task: string, cursor: string | undefined, options: object): PageContent<TaggingResult> {
    this.calls.push('results')
    this.options['results'] = options
    this.beforeRead('results')
    const all = this.#find(task).requests.filter((one) => !this.fails(one))
    const there = all.slice(0, this.ready())
    const offset = Number(cursor ?? 0)
    const items = there.slice(offset, offset + PAGE).map(toResult)
    const more = offset + PAGE < there.length
    return {
      items,
      warnings: [],
      raw: undefined,
      ...(more && { nextCursor: String(offset + PAGE) }),
    }
  }

  #find(id: string): PaperTagger['tasks'][number] {
    const task = this.tasks.find((one) => one.id === id)
    if (task === undefined)
      throw new NotFoundError('no such task.', { provider: this.id, outcome: 'rejected' })
    return task
  }

  #tell(id: string): TaggingTask {
    const { description, requests } = this.#find(id)
    const failed = requests.filter((one) => this.fails(one)).length
    const total = requests.length
    return {
      id,
      description,
      status: 'done',
      counts: { total, done: total - failed, failed },
      raw: undefined,
    }
  }
}

function toResult({ id, image }: TaggingRequest): TaggingResult {
  const name = 'url' in image ? String(image.url) : ''
  return { id, ok: true, tags: [{ name }], raw: { secret: 'raw' } }
}

/** An error of which nobody knows whether the call took effect. */
export function lostAnswer(): PicturedeskError {
  return new (class extends PicturedeskError {
    override readonly code = 'network-error'
  })('the answer was lost.', { provider: 'paper', outcome: 'unknown' })
}
