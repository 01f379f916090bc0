import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

/** How often each thing goes wrong, from 0 to 1. */
export interface Faults {
  /** The task is made, and the connection breaks before the answer. */
  readonly lost: number
  /** The connection breaks before anything is done. */
  readonly reset: number
  /** 503, and nothing is done. */
  readonly down: number
  /** 429 with Retry-After, and nothing is done. */
  readonly busy: number
}

export const NO_FAULTS: Faults = { lost: 0, reset: 0, down: 0, busy: 0 }

/** A vendor on a free port of this machine, in the wire format of Omnious, with a ledger. */
export interface TaskServer extends AsyncDisposable {
  readonly url: string
  /** How often each picture was handed in, by its id. */
  readonly ledger: ReadonlyMap<string, number>
  readonly requests: { readonly [kind: string]: number }
  faults: Faults
  /** Milliseconds before each answer. */
  delay: number
}

interface Task {
  readonly id: string
  readonly description: string
  readonly pictures: readonly { readonly id: string; readonly url: string }[]
}

/** The label of a picture follows from its URL, so that each row can be checked. */
export function labelOf(url: string): string {
  return createHash('sha256').update(url).digest('hex').slice(0, 8)
}

/** Pictures with these words in their URL are refused when they are handed in, or fail later. */
export const REFUSED = 'refused'
export const FAILING = 'failing'

/** Starts the vendor. @param random A number from 0 to below 1 for each decision. */
export async function startTaskServer(random: () => number = () => 1): Promise<TaskServer> {
  const tasks = new Map<string, Task>()
  const ledger = new Map<string, number>()
  const requests: Record<string, number> = {}
  const state = { faults: NO_FAULTS, delay: 0 }

  const answer = (response: ServerResponse, status: number, body: object, headers = {}): void => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers })
    response.end(JSON.stringify(body))
  }

  const create = (body: string): object => {
    const { taggingRequest = [], description = '' } = JSON.parse(body)
    const id = `task-${tasks.size + 1}`
    const failureList: object[] = []
    const pictures: { id: string; url: string }[] = []
    for (const request of taggingRequest) {
      const picture = { id: request.context.id, url: request.image.content }
      ledger.set(picture.id, (ledger.get(picture.id) ?? 0) + 1)
      if (picture.url.includes(REFUSED))
        failureList.push({ request, errorMessage: 'Invalid image' })
      else pictures.push(picture)
    }
    tasks.set(id, { id, description, pictures })
    return {
      taskId: id,
      validation: { accept: pictures.length, failure: failureList.length },
      failureList,
    }
  }

  const told = ({ id, description, pictures }: Task): object => {
    const failure = pictures.filter(({ url }) => url.includes(FAILING)).length
    const count = {
      total: pictures.length,
      done: pictures.length - failure,
      processing: 0,
      failure,
    }
    return { taskId: id, description, taskStatus: 'TASK_DONE', count }
  }

  const results = (task: Task, query: URLSearchParams): object => {
    const offset = Number(query.get('offset') ?? 0)
    const size = Number(query.get('size') ?? 100)
    const passed = task.pictures.filter(({ url }) => !url.includes(FAILING))
    const page = passed.slice(offset, offset + size).map(({ id, url }) => ({
      id,
      taggingResult: {
        objects: [
          { type: 'TOP', tags: [{ item: { id: labelOf(url), name: 'a label', confidence: 0.9 } }] },
        ],
      },
    }))
    return {
      taskInfo: { totalCount: task.pictures.length, offset, size: page.length },
      results: page,
    }
  }

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://vendor.invalid')
    const [, , id, what] = pathname.split('/')
    const kind =
      request.method === 'POST' ? 'create' : id === undefined ? 'list' : (what ?? 'results')
    requests[kind] = (requests[kind] ?? 0) + 1
    const body = kind === 'create' ? await text(request) : ''
    const { lost, reset, down, busy } = state.faults
    const chance = random()
    if (chance < reset) return void request.socket.destroy()
    if (chance < reset + down)
      return answer(response, 503, { data: {}, error: 'down', status: 'fail' })
    if (chance < reset + down + busy)
      return answer(
        response,
        429,
        { data: {}, error: 'busy', status: 'fail' },
        { 'retry-after': '1' },
      )
    if (state.delay > 0) await new Promise((resolve) => setTimeout(resolve, state.delay))
    const isLost = chance < reset + down + busy + lost
    if (kind === 'create') {
      const made = create(body)
      return isLost ? void request.socket.destroy() : answer(response, 202, made)
    }
    if (isLost) return void request.socket.destroy()
    const success = (data: object): void =>
      answer(response, 200, { data, error: null, status: 'success' })
    if (kind === 'list') return success({ tasks: [...tasks.values()].map(told) })
    const task = tasks.get(id ?? '')
    if (task === undefined)
      return answer(response, 404, { data: {}, error: 'none', status: 'fail' })
    return success(kind === 'status' ? told(task) : results(task, searchParams))
  }

  const server = createServer((request, response) => {
    serve(request, response).catch(() => request.socket.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return Object.assign(state, {
    url: `http://127.0.0.1:${port}`,
    ledger,
    requests,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  })
}
