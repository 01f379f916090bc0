import type { TaggingRequest } from '@picturedesk/provider'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { lostAnswer, PaperTagger } from './testing/paper-tagger.ts'
import { type VirtualBulk, virtualBulk } from './testing/virtual-bulk.ts'

const LONG = 60_000
const SHORT = 1_000
const pictures: TaggingRequest[] = ['a', 'b'].map((id) => ({
  id,
  image: { url: `https://images.example/${id}.jpg` },
}))
const paper = new PaperTagger()
let desk: VirtualBulk
const createdAt: number[] = []

beforeEach(() => {
  paper.reset()
  createdAt.length = 0
})
afterEach(() => desk[Symbol.asyncDispose]())

/** A process hands in, and stops before it knows what came of it. Another one goes on. */
async function handInThenGoOn(first: number, second: number): Promise<void> {
  desk = await virtualBulk([paper.provider()], { callTimeout: first })
  await desk.bulk.tag(pictures, { provider: 'paper', name: 'one' })
  const stop = new AbortController()
  desk.bulk.on('unit', ({ state }) => {
    if (state === 'delayed') stop.abort()
  })
  await desk.pass(desk.bulk.work({ signal: stop.signal }))
  await desk.reopen({ callTimeout: second })
  await desk.pass(desk.bulk.work())
}

test('a call of a process with a short timeout is not waited for longer by one with a long timeout', async () => {
  let left = 1
  paper.beforeCreate = () => {
    createdAt.push(desk.now())
    if (left-- > 0) throw lostAnswer()
  }
  await handInThenGoOn(SHORT, LONG)
  expect(createdAt).toHaveLength(2)
  expect(Number(createdAt[1]) - Number(createdAt[0])).toBeLessThan(2 * LONG)
  expect(Object.values(paper.ledger())).toEqual([1, 1])
})
