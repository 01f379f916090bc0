import { getEventListeners } from 'node:events'
import { expect, test } from 'vitest'
import { systemClock } from './clock.ts'
import { sleep } from './sleep.ts'
import { failureOf } from './testing/failure-of.ts'
import { FakeClock } from './testing/fake-clock.ts'

test('it lasts as long as it is told to', async () => {
  const clock = new FakeClock()
  let awake = false
  const asleep = sleep(clock, 100).then(() => {
    awake = true
  })
  clock.advance(99)
  await new Promise(setImmediate)
  expect(awake).toBe(false)
  clock.advance(1)
  await asleep
  expect(clock.pending).toBe(0)
})

test('an abort ends it at once, with its reason, and leaves nothing behind', async () => {
  const clock = new FakeClock()
  const controller = new AbortController()
  const asleep = failureOf(sleep(clock, 100, controller.signal))
  const reason = new Error('wake up')
  controller.abort(reason)
  expect(await asleep).toBe(reason)
  expect(clock.pending).toBe(0)
  expect(getEventListeners(controller.signal, 'abort')).toEqual([])
})

test('it does not begin when it is aborted already', async () => {
  const clock = new FakeClock()
  expect(await failureOf(sleep(clock, 100, AbortSignal.abort('no')))).toBe('no')
  expect(clock.pending).toBe(0)
})

test('a signal that outlives it is left without listeners', async () => {
  const { signal } = new AbortController()
  await sleep(systemClock, 1, signal)
  expect(getEventListeners(signal, 'abort')).toEqual([])
})
