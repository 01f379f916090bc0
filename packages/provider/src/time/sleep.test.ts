import { getEventListeners } from 'node:events'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { systemClock } from './clock.ts'
import { sleep } from './sleep.ts'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

test('a sleep lasts exactly as long as requested', async () => {
  const awake = vi.fn()
  const asleep = sleep(systemClock, 100).then(awake)
  await vi.advanceTimersByTimeAsync(99)
  expect(awake).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1)
  await asleep
  expect(vi.getTimerCount()).toBe(0)
})

test('an abort ends a sleep at once with its reason, and leaves neither timer nor listener', async () => {
  const controller = new AbortController()
  const asleep = sleep(systemClock, 100, controller.signal)
  const reason = new Error('wake up')
  controller.abort(reason)
  await expect(asleep).rejects.toBe(reason)
  expect(vi.getTimerCount()).toBe(0)
  expect(getEventListeners(controller.signal, 'abort')).toEqual([])
})

test('a sleep with an aborted signal does not start a timer', async () => {
  await expect(sleep(systemClock, 100, AbortSignal.abort('no'))).rejects.toBe('no')
  expect(vi.getTimerCount()).toBe(0)
})

test('a finished sleep leaves no listener on its signal', async () => {
  const { signal } = new AbortController()
  const asleep = sleep(systemClock, 1, signal)
  await vi.advanceTimersByTimeAsync(1)
  await asleep
  expect(getEventListeners(signal, 'abort')).toEqual([])
})
