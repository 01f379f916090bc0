import {
  createListing,
  type Manifest,
  NotFoundError,
  PicturedeskError,
  type Provider,
  type Tagging,
  type TaggingRequest,
  type TaggingResult,
  type TaggingTask,
  type TaggingTaskOptions,
  VendorError,
  type Warning,
} from '@picturedesk/provider'

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

  provider(): Provider<'tagging'> {
    const paper = this
    const tagging: Tagging = {
      tag: () => {
        throw new Error('Tasks are wanted, not this method.')
      },
      async create(requests, options: TaggingTaskOptions = {}) {
        paper.calls.push('create')
        paper.options['create'] = options
        await paper.beforeCreate(requests)
        const id = `t${paper.tasks.length + 1}`
        const refused = requests.flatMap((request) => {
          const how = paper.refuses(request)
          const error = new VendorError('refused.', { provider: paper.id, outcome: 'rejected' })
          if (how === false) return []
          return [how === 'nameless' ? { error } : { id: request.id, error }]
        })
        const taken = requests.filter((request) => paper.refuses(request) === false)
        paper.tasks.push({ id, description: options.description ?? '', requests: taken })
        await paper.afterCreate(id)
        return { taskId: id, accepted: taken.length, refused, raw: undefined }
      },
      list: (options) =>
        createListing(async () => {
          paper.calls.push('list')
          paper.beforeRead('list')
          const items = paper.tasks.map((task) => paper.#tell(task.id))
          return { items, warnings: paper.listWarnings, total: paper.listTotal, raw: undefined }
        }, options),
      async status(task) {
        paper.calls.push('status')
        paper.beforeRead('status')
        return paper.status(paper.#tell(String(task)))
      },
      results: (task, { cursor: start, perPage: _, ...options } = {}) =>
        createListing(async (cursor = start) => {
          paper.calls.push('results')
          paper.options['results'] = options
          paper.beforeRead('results')
          const all = paper.#find(String(task)).requests.filter((one) => !paper.fails(one))
          const there = all.slice(0, paper.ready())
          const offset = Number(cursor ?? 0)
          const items = there.slice(offset, offset + 4).map(
            ({ id, image }): TaggingResult => ({
              id,
              ok: true,
              tags: [{ name: 'url' in image ? String(image.url) : '' }],
              raw: { secret: 'raw' },
            }),
          )
          const more = offset + 4 < there.length
          return {
            items,
            warnings: [],
            raw: undefined,
            ...(more && { nextCursor: String(offset + 4) }),
          }
        }, options),
    }
    return {
      specVersion: 'v1',
      id: this.id,
      name: 'Paper',
      manifest: this.manifest,
      tagging,
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

/** An error of which nobody knows whether the call took effect. */
export function lostAnswer(): PicturedeskError {
  return new (class extends PicturedeskError {
    override readonly code = 'network-error'
  })('the answer was lost.', { provider: 'paper', outcome: 'unknown' })
}
