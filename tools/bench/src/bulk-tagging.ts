import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { createOmnious, type OmniousTaggingRequest } from '@picturedesk/omnious'
import type { Measurement } from './measurement.ts'
import { median } from './median.ts'

const CALL_SIZE = 1_000
const PAGE_SIZE = 100
const BASE_URL = 'https://api.omnious.com/tagger/v2.12'
const headers = { 'content-type': 'application/json' }

/** What a run came to. */
interface Run {
  /** Calls by what they were: `POST`, `PUT`, `status`, `results`. */
  readonly calls: Readonly<Record<string, number>>
  /** Largest heap in bytes, as measured right after a collection. */
  readonly peak: number
  readonly milliseconds: number
}

/**
 * Tagging in bulk against the cheapest vendor there can be: the number of calls, the memory at a
 * hundred thousand and at a million pictures, and the time over a bare loop that makes the same
 * calls.
 */
export async function measureBulkTagging(): Promise<Measurement[]> {
  const [small, large] = [await tagAll(100_000), await tagAll(1_000_000)]
  const tasks = (large.calls['POST'] ?? 0) + (large.calls['PUT'] ?? 0)
  const pages = large.calls['results'] ?? 0
  const ratios: number[] = []
  for (let round = 0; round < 3; round++) {
    const bare = await bareLoop(100_000)
    ratios.push((await tagAll(100_000)).milliseconds / bare)
  }
  return [
    {
      section: 'bulk',
      what: 'calls to tag a million pictures beyond 1,000 to hand in and 10,000 to read',
      value: tasks + pages - 11_000,
      unit: 'calls',
      limit: 0,
      details: [
        `${tasks} to create or append, ${pages} pages, ${large.calls['status'] ?? 0} polls`,
        `${(large.milliseconds / 1000).toFixed(1)} s`,
      ],
    },
    memory('peak heap while 100,000 pictures are tagged', small),
    memory('peak heap while 1,000,000 pictures are tagged', large),
    {
      section: 'bulk',
      what: 'peak heap of a million pictures over that of a hundred thousand',
      value: large.peak / small.peak,
      unit: '×',
      limit: 1.1,
    },
    {
      section: 'bulk',
      what: 'tagging 100,000 pictures over a bare loop that makes the same calls',
      value: median(ratios),
      unit: '×',
    },
  ]
}

function memory(what: string, { peak }: Run): Measurement {
  return { section: 'bulk', what, value: peak / 2 ** 20, unit: 'MB' }
}

async function tagAll(count: number): Promise<Run> {
  const calls: Record<string, number> = {}
  const vendor = createVendor((kind) => {
    calls[kind] = (calls[kind] ?? 0) + 1
  })
  const { tagging } = createOmnious({ apiKey: 'key', baseUrl: BASE_URL, fetch: vendor })
  let seen = 0
  let peak = 0
  const start = performance.now()
  let paused = 0
  for await (const result of tagging.tag(requests(count))) {
    if (!result.ok || result.id !== String(seen)) throw new Error(`Result ${seen} is wrong.`)
    seen++
    if (seen % 10_000 !== 0) continue
    const before = performance.now()
    peak = Math.max(peak, heapInUse())
    paused += performance.now() - before
  }
  if (seen !== count) throw new Error(`${seen} of ${count} results came.`)
  return { calls, peak, milliseconds: performance.now() - start - paused }
}

/** The same calls with nothing around them: as much work as cannot be avoided. */
async function bareLoop(count: number): Promise<number> {
  const vendor = createVendor(() => {})
  const start = performance.now()
  const source = requests(count)
  for (let sent = 0; sent < count; sent += 10_000) {
    let task = ''
    for (let call = 0; call < 10; call++) {
      const taggingRequest = Array.from({ length: CALL_SIZE }, () => {
        const { id, image } = source.next().value as OmniousTaggingRequest
        return { image: { type: 'url', content: image.url }, context: { id } }
      })
      const method = call === 0 ? 'POST' : 'PUT'
      const body = JSON.stringify({ taggingRequest })
      const answer = await vendor(`${BASE_URL}/bulk${task}`, { method, headers, body })
      task = `/${(await answer.json()).taskId}`
    }
    await (await vendor(`${BASE_URL}/bulk${task}/status`)).json()
    for (let offset = 0; offset < 10_000; offset += PAGE_SIZE)
      await (await vendor(`${BASE_URL}/bulk${task}?offset=${offset}&size=${PAGE_SIZE}`)).json()
  }
  return performance.now() - start
}

function* requests(count: number): Generator<OmniousTaggingRequest, void, undefined> {
  for (let index = 0; index < count; index++)
    yield { id: String(index), image: { url: `https://images.example/${index}.jpg` } }
}

/** A vendor that takes everything and has tagged it at once. Tasks hold what their ids count from. */
function createVendor(onCall: (kind: string) => void): typeof fetch {
  const tasks = new Map<string, { first: number; total: number }>()
  let received = 0
  return async (input, init) => {
    const url = String(input)
    const { method = 'GET' } = init ?? {}
    if (method !== 'GET') {
      onCall(method)
      const taskId = method === 'POST' ? `t${received}` : url.slice(url.lastIndexOf('/') + 1)
      const task = tasks.get(taskId) ?? { first: received, total: 0 }
      tasks.set(taskId, task)
      task.total += CALL_SIZE
      received += CALL_SIZE
      const validation = { accept: CALL_SIZE, failure: 0 }
      return Response.json({ taskId, validation, failureList: [] }, { status: 202 })
    }
    if (url.endsWith('/status')) {
      onCall('status')
      return Response.json({ data: { taskId: 't', taskStatus: 'TASK_DONE' }, error: null })
    }
    onCall('results')
    const [, taskId = '', offset = '0'] = /\/bulk\/([^/?]+)\?offset=(\d+)/.exec(url) ?? []
    const task = tasks.get(taskId)
    const from = (task?.first ?? 0) + Number(offset)
    if (task && Number(offset) + PAGE_SIZE >= task.total) tasks.delete(taskId)
    const results = Array.from({ length: PAGE_SIZE }, (_, index) => ({
      id: String(from + index),
      taggingResult,
    }))
    const taskInfo = { totalCount: task?.total, offset: Number(offset), size: PAGE_SIZE }
    return Response.json({ data: { taskInfo, results }, error: null })
  }
}

/** What the vendor's single API says of a simple picture. */
const taggingResult = {
  objects: [
    {
      type: 'TOP',
      tags: [
        {
          category: { id: 'TOP', name: 'top', confidence: 0.9987 },
          item: { id: 'TOPTS001', name: 't-shirt', confidence: 0.9821 },
          sleeveLength: { id: 'SLV001', name: 'short sleeve', confidence: 0.9712 },
          colors: [{ id: 'COL014', name: 'white', confidence: 0.9644 }],
        },
      ],
    },
  ],
}

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

function heapInUse(): number {
  collectGarbage()
  return process.memoryUsage().heapUsed
}
