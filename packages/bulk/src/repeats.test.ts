import { QuotaExceededError } from '@picturedesk/provider'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { collect } from './testing/collect.ts'
import { PaperTagger } from './testing/paper-tagger.ts'
import { type VirtualBulk, virtualBulk } from './testing/virtual-bulk.ts'

const paper = new PaperTagger()
let desk: VirtualBulk

beforeAll(async () => {
  desk = await virtualBulk([paper.provider()])
})
beforeEach(() => paper.reset())
afterAll(() => desk[Symbol.asyncDispose]())

const pictures = [0, 1, 2].map((index) => ({
  id: `p${index}`,
  image: { url: `https://images.example/${index}.jpg` },
}))

test('a failure that nothing explains is repeated for eight turns, and then each picture has it', async () => {
  paper.beforeRead = (call) => {
    if (call === 'results') throw new TypeError('a bug of the package')
  }
  const job = await desk.bulk.tag(pictures, { provider: 'paper', name: 'odd' })
  await desk.pass(desk.bulk.work())
  const rows = await collect(job.results())
  expect(rows.map((row) => !row.ok && row.error.message)).toEqual(
    Array(3).fill('TypeError: a bug of the package'),
  )
  expect(paper.calls.filter((call) => call === 'results')).toHaveLength(8)
  expect(paper.calls.filter((call) => call === 'create')).toHaveLength(1)
  expect(await job.progress()).toMatchObject({ state: 'finished', failures: { unexpected: 3 } })
})

test('seven of them cost nothing but time', async () => {
  let left = 7
  paper.beforeRead = (call) => {
    if (call === 'results' && left-- > 0) throw new TypeError('a bug of the package')
  }
  const job = await desk.bulk.tag(pictures, { provider: 'paper', name: 'odd at first' })
  await desk.pass(desk.bulk.work())
  expect(await job.progress()).toMatchObject({ state: 'finished', inputs: { ok: 3 } })
})

test.each(['create', 'results'] as const)(
  'a quota that is used up at %s pauses the job with its reason, and costs no picture',
  async (place) => {
    let isUsedUp = true
    const refuse = (call: string): void => {
      if (isUsedUp && call === place)
        throw new QuotaExceededError('used up.', { provider: 'paper', outcome: 'rejected' })
    }
    paper.beforeCreate = () => refuse('create')
    paper.beforeRead = refuse
    const job = await desk.bulk.tag(pictures, { provider: 'paper', name: `quota ${place}` })
    await desk.pass(desk.bulk.work())
    expect(await job.progress()).toMatchObject({
      state: 'paused',
      reason: { code: 'quota-exceeded' },
      inputs: { done: 0, failed: 0 },
    })
    expect(paper.calls.filter((call) => call === place)).toHaveLength(1)
    isUsedUp = false
    await job.resume()
    await desk.pass(desk.bulk.work())
    expect(await job.progress()).toMatchObject({ state: 'finished', inputs: { ok: 3 } })
    expect(Object.values(paper.ledger())).toEqual([1, 1, 1])
  },
)
