import type { Clock } from '@picturedesk/provider'
import { TestClock } from 'pg-boss'
import { beforeEach, expect, test } from 'vitest'
import { Silence } from './silence.ts'

let clock: TestClock
let told: number
let silence: Silence
beforeEach(() => {
  clock = new TestClock(0)
  told = 0
  silence = new Silence(clock as unknown as Clock, () => told++)
})

/** A call that is answered when the returned function is called. */
function begin(): () => Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const call = silence.during(() => promise)
  return () => {
    resolve()
    return call
  }
}

/** Lets seconds pass, one after the other. */
async function pass(seconds: number): Promise<void> {
  for (let second = 0; second < seconds; second++) await clock.tick(1_000)
}

test('calls without an answer for ten seconds are silence, until one is answered', async () => {
  const answers = [begin(), begin()]
  await pass(9)
  expect(told).toBe(0)
  await pass(1)
  expect(told).toBe(1)
  await pass(2)
  expect(told).toBe(2)
  await answers[0]?.()
  await pass(9)
  expect(told).toBe(2)
  await answers[1]?.()
})

test('a database that answers now and then is not silent, whatever one call takes', async () => {
  const long = begin()
  for (let times = 0; times < 5; times++) {
    const short = begin()
    await pass(8)
    await short()
  }
  await long()
  expect(told).toBe(0)
})

test('nobody is waited for where nobody calls', async () => {
  await begin()()
  await pass(60)
  expect(told).toBe(0)
})

test('a call that fails is an answer', async () => {
  await expect(silence.during(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
  await pass(60)
  expect(told).toBe(0)
})

test('a process that stood still for a minute has not heard silence', async () => {
  const answer = begin()
  await clock.setTime(60_000)
  await clock.tick(1)
  await answer()
  expect(told).toBe(0)
})
