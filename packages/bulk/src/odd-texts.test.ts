import { RateLimitedError, UnauthorizedError, VendorError } from '@picturedesk/provider'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { collect } from './testing/collect.ts'
import { PaperTagger } from './testing/paper-tagger.ts'
import { type VirtualBulk, virtualBulk } from './testing/virtual-bulk.ts'

/** Postgres takes neither of these characters. */
const ODD = 'bu\0sy \ud800'
const paper = new PaperTagger()
let desk: VirtualBulk
const trouble: string[] = []

beforeAll(async () => {
  desk = await virtualBulk([paper.provider()])
  desk.bulk.on('trouble', ({ message }) => trouble.push(message))
})
beforeEach(() => {
  paper.reset()
  trouble.length = 0
})
afterAll(() => desk[Symbol.asyncDispose]())

const source = [0, 1, 2].map((place) => ({
  id: `${ODD}${place}`,
  image: { url: `https://x.example/${ODD}${place}` },
  context: { [ODD]: ODD },
}))
const rejected = { provider: 'paper', outcome: 'rejected' } as const

test('texts that a database does not take are kept, wherever they are', async () => {
  const waits: unknown[] = []
  let turn = 0
  paper.beforeCreate = async () => {
    turn++
    if (turn === 1)
      throw new RateLimitedError(ODD, { ...rejected, retryAfter: 1_000, vendorMessage: ODD })
    waits.push((await job.progress()).waitingFor)
    if (turn === 2) throw new UnauthorizedError(ODD, rejected)
  }
  paper.refuses = ({ id }) => id.endsWith('1')
  const job = await desk.bulk.tag(source, {
    provider: 'paper',
    name: ODD,
    vendorOptions: { paper: { odd: ODD } },
  })
  await job.read
  const start = desk.now()
  await desk.pass(desk.bulk.work())
  expect(await job.info()).toMatchObject({
    state: 'paused',
    name: ODD,
    reason: { code: 'unauthorized' },
  })
  expect((await job.info()).reason?.message).toContain(ODD)
  expect(waits).toMatchObject([{ code: 'rate-limited', vendorMessage: ODD }])
  await job.resume()
  await desk.pass(desk.bulk.work({ job: ODD }))
  // No lease had to end.
  expect(desk.now() - start).toBeLessThan(60_000)
  expect(await collect(job.results())).toMatchObject([
    { ok: true, id: `${ODD}0`, tags: [{ name: `https://x.example/${ODD}0` }] },
    { ok: false, id: `${ODD}1` },
    { ok: true, id: `${ODD}2` },
  ])
  expect(paper.options['create']).toMatchObject({ vendorOptions: { paper: { odd: ODD } } })
  expect((await desk.bulk.job(ODD))?.id).toBe(job.id)
  expect(await desk.bulk.job('other\0')).toBeUndefined()
  expect(trouble).toEqual([])
})

test('a result, an error and a code that JSON or the database cannot carry cost no unit', async () => {
  const provider = paper.provider()
  const cycle: Record<string, unknown> = { big: 5n }
  cycle['own'] = cycle
  paper.beforeCreate = () => {
    const error = new VendorError(ODD, { ...rejected, vendorCode: ODD })
    throw Object.assign(error, { cycle, code: `odd ${ODD}` })
  }
  const job = await desk.bulk.tag(source, { provider: provider.id, name: 'codes' })
  await job.read
  await desk.pass(desk.bulk.work({ job: 'codes' }))
  expect(await job.progress()).toMatchObject({
    state: 'finished',
    failures: { 'odd bu\ufffdsy \ufffd': 3 },
  })
  expect(trouble).toEqual([])
})
