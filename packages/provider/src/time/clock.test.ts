import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { LONGEST_DELAY, systemClock } from './clock.ts'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

test('a delay beyond what timers can hold is cut to the longest one, and does not fire at once', () => {
  const fired = vi.fn()
  const timer = systemClock.setTimeout(fired, LONGEST_DELAY * 2)
  vi.advanceTimersByTime(LONGEST_DELAY - 1)
  expect(fired).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(fired).toHaveBeenCalledOnce()
  systemClock.clearTimeout(timer)
})

test('a cleared timer does not fire', () => {
  const fired = vi.fn()
  systemClock.clearTimeout(systemClock.setTimeout(fired, 10))
  vi.advanceTimersByTime(10)
  expect(fired).not.toHaveBeenCalled()
})
