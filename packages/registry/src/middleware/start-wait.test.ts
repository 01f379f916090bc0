import { systemClock, TimeoutError } from '@picturedesk/provider'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { rejection } from '../testing/collect.ts'
import { startWait } from './start-wait.ts'

beforeEach(() => {
  vi.useFakeTimers({ now: 0 })
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

/** Moves the machine's time, without a turn of the event loop. */
const machineAt = (milliseconds: number) =>
  vi.spyOn(performance, 'now').mockReturnValue(milliseconds)
const never = () => new Promise<never>(() => {})

test('a wait takes its time from the timeout', async () => {
  const wait = startWait('acme', { timeout: 1000 }, systemClock)
  await vi.advanceTimersByTimeAsync(400)
  expect(wait.end()).toBe(600)
  expect(vi.getTimerCount()).toBe(0)
})

test('a wait without a turn of the event loop takes nothing, however slow the machine', () => {
  const wait = startWait('acme', { timeout: 1000 }, systemClock)
  machineAt(500)
  expect(wait.end()).toBeUndefined()
})

test('a wait that ends late leaves at least one millisecond, for the provider to refuse', async () => {
  const wait = startWait('acme', { timeout: 1000 }, systemClock)
  await vi.advanceTimersByTimeAsync(1)
  machineAt(5000)
  expect(wait.end()).toBe(1)
})

test('a wait ends with its timeout', async () => {
  const wait = startWait('acme', { timeout: 1000 }, systemClock)
  const late = rejection(wait.race(never()))
  await vi.advanceTimersByTimeAsync(1000)
  expect(await late).toSatisfy(TimeoutError.isInstance)
  expect(() => wait.throwIfOver()).toThrow(expect.toSatisfy(TimeoutError.isInstance))
})

test('a wait whose deadline has passed is over at once', async () => {
  machineAt(2000)
  const wait = startWait('acme', { timeout: 1000, deadline: 1500 }, systemClock)
  expect(await rejection(wait.race(never()))).toMatchObject({ timeout: 1000, provider: 'acme' })
})

test('a wait with an aborted signal is over at once, with the reason', async () => {
  const reason = new Error('enough')
  const wait = startWait('acme', { signal: AbortSignal.abort(reason) }, systemClock)
  expect(() => wait.throwIfOver()).toThrow(reason)
  expect(await rejection(wait.race(never()))).toBe(reason)
})

test.each([undefined, 0, -1, Number.NaN])('a wait with a timeout of %s has no timer', (timeout) => {
  const wait = startWait('acme', { timeout, deadline: timeout }, systemClock)
  expect(vi.getTimerCount()).toBe(0)
  expect(wait.end()).toBeUndefined()
  expect(() => wait.throwIfOver()).not.toThrow()
})
