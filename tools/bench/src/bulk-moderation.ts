import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { createOmniCommerce } from '@picturedesk/omnicommerce'
import type { Measurement } from './measurement.ts'
import { median } from './median.ts'

const CALL_SIZE = 100
const AT_ONCE = 4
const TAGS_URL = 'https://api.kr.omnicommerce.ai/2024-07/image-moderation/tags'
const headers = {
  'x-api-key': 'key',
  'content-type': 'application/json',
  'accept-language': 'en-US',
}

/** What a run came to. */
interface Run {
  readonly calls: number
  /** Largest heap in bytes, as measured right after a collection. */
  readonly peak: number
  readonly milliseconds: number
}

/**
 * Moderation in bulk against the cheapest vendor there can be: the number of calls, the memory at a
 * hundred thousand and at a million ids, and the time over a bare loop that makes the same calls.
 */
export async function measureBulkModeration(): Promise<Measurement[]> {
  const [small, large] = [await moderateAll(100_000), await moderateAll(1_000_000)]
  const ratios: number[] = []
  for (let round = 0; round < 3; round++) {
    const bare = await bareLoop(100_000)
    ratios.push((await moderateAll(100_000)).milliseconds / bare)
  }
  return [
    {
      section: 'bulk',
      what: 'calls to moderate a million ids beyond 10,000 batches',
      value: large.calls - 10_000,
      unit: 'calls',
      limit: 0,
      details: [`${large.calls} batches`, `${(large.milliseconds / 1000).toFixed(1)} s`],
    },
    memory('peak heap while 100,000 ids are moderated', small),
    memory('peak heap while 1,000,000 ids are moderated', large),
    {
      section: 'bulk',
      what: 'peak heap of a million ids over that of a hundred thousand',
      value: large.peak / small.peak,
      unit: '×',
      limit: 1.1,
    },
    {
      section: 'bulk',
      what: 'moderating 100,000 ids over a bare loop that makes the same calls',
      value: median(ratios),
      unit: '×',
    },
  ]
}

function memory(what: string, { peak }: Run): Measurement {
  return { section: 'bulk', what, value: peak / 2 ** 20, unit: 'MB' }
}

async function moderateAll(count: number): Promise<Run> {
  let calls = 0
  const vendor = createVendor(() => {
    calls++
  })
  const { moderation } = createOmniCommerce({ apiKey: 'key', fetch: vendor })
  let seen = 0
  let peak = 0
  const start = performance.now()
  let paused = 0
  for await (const result of moderation.getMany(ids(count), { concurrency: AT_ONCE })) {
    if (!result.ok || result.productId !== `A${seen}`) throw new Error(`Result ${seen} is wrong.`)
    seen++
    if (seen % 10_000 !== 0) continue
    const before = performance.now()
    peak = Math.max(peak, heapInUse())
    paused += performance.now() - before
  }
  if (seen !== count) throw new Error(`${seen} of ${count} results came.`)
  return { calls, peak, milliseconds: performance.now() - start - paused }
}

/** The same calls, as many at once, with nothing around them: as much work as cannot be avoided. */
async function bareLoop(count: number): Promise<number> {
  const vendor = createVendor(() => {})
  const ask = async (productIds: readonly string[]): Promise<unknown> => {
    const body = JSON.stringify({ productIds })
    const answer = await vendor(`${TAGS_URL}/${productIds[0]}`, { method: 'POST', headers, body })
    return answer.json()
  }
  const start = performance.now()
  const underWay: Promise<unknown>[] = []
  let batch: string[] = []
  for (const id of ids(count)) {
    if (batch.push(id) < CALL_SIZE) continue
    underWay.push(ask(batch))
    batch = []
    if (underWay.length === AT_ONCE) await underWay.shift()
  }
  await Promise.all(underWay)
  return performance.now() - start
}

function* ids(count: number): Generator<string, void, undefined> {
  for (let index = 0; index < count; index++) yield `A${index}`
}

/** A vendor that has found the same about every product. Its answer is put together as text. */
function createVendor(onCall: () => void): typeof fetch {
  const [before = '', between = '', after = ''] = JSON.stringify(moderation).split('A1000')
  return async (_, init) => {
    onCall()
    const { productIds } = JSON.parse(String(init?.body)) as { productIds: readonly string[] }
    const products = productIds.map((id) => before + id + between + id + after)
    const text = `{"complete":{"count":${products.length},"products":[${products.join()}]},"failed":{"count":0,"errors":[]}}`
    return new Response(text, { status: 201, headers: { 'content-type': 'application/json' } })
  }
}

/** The product of the vendor's document. */
const moderation = {
  imageModeration: [
    { id: 'exMODG05F001', group: 'IMAGE_INFO', name: 'backgrounds', confidence: 0.9995 },
    { id: 'exMODG04F001', group: 'DOMAIN', name: 'fashion', confidence: 0.998 },
    { id: 'moMODG03F001', group: 'GENDER', name: 'female', confidence: 0.995 },
    { id: 'exMODG02F001', group: 'IMAGE_INFO', name: 'collage', confidence: 0.9995 },
    { id: 'exMODG01F001', group: 'IMAGE_INFO', name: 'text-overlay', confidence: 0.9995 },
    { id: 'exMODG07F001', group: 'FIGURE', name: 'human_figure', confidence: 0.9996 },
    { id: 'exMODG06F002', group: 'DIRECTION', name: 'diagnoal_view', confidence: 0.9995 },
    { id: 'exMODG08F002', group: 'POSE', name: 'stand', confidence: 0.9999 },
  ],
  productInfo: {
    detection: 'TOP',
    id: 'A1000',
    metadata: { brand: '다밍', currency: 'KRW', mobilePrice: 0, name: '호웰니트', price: 39000 },
    mobileSalesUrl: null,
    salesUrl: 'https://salesUrl.com/products/A1000',
    url: 'https://image.url.com/image.jpg',
  },
}

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

function heapInUse(): number {
  collectGarbage()
  return process.memoryUsage().heapUsed
}
