import { expect, test, vi } from 'vitest'
import { type Clock, LONGEST_DELAY } from './clock.ts'
import { startDeadline } from './deadline.ts'
import { sleep } from './sleep.ts'
import { startTimer } from './start-timer.ts'

const DAYS = 24 * 60 * 60 * 1000

/** A clock whose timers fire at once when they are too long, as those of runtimes do. */
function strictClock() {
  const asked: number[] = []
  let now = 0
  const pending = new Map<number, () => void>()
  const clock: Clock = {
    now: () => now,
    setTimeout: (callback, milliseconds) => {
      asked.push(milliseconds)
      const due = now + (milliseconds > LONGEST_DELAY ? 1 : milliseconds)
      pending.set(asked.length, () => {
        now = due
        callback()
      })
      return asked.length
    },
    clearTimeout: (handle) => void pending.delete(handle as number),
  }
  const fire = (): void => {
    const [[handle, callback] = []] = pending
    if (handle === undefined) throw new Error('no timer')
    pending.delete(handle)
    callback?.()
  }
  return { clock, asked, fire, pending }
}

test('a wait of 35 days takes 35 days, in timers that the runtime can hold', async () => {
  const { clock, fire, asked } = strictClock()
  const awake = vi.fn()
  const asleep = sleep(clock, 35 * DAYS).then(awake)
  fire()
  await Promise.resolve()
  expect(awake).not.toHaveBeenCalled()
  fire()
  await asleep
  expect(clock.now()).toBe(35 * DAYS)
  expect(Math.max(...asked)).toBeLessThanOrEqual(LONGEST_DELAY)
})

test('a deadline in 35 days does not end before', () => {
  const { clock, fire } = strictClock()
  const deadline = startDeadline({ clock, timeout: 35 * DAYS, expired: () => new Error('over') })
  fire()
  expect(deadline.signal.aborted).toBe(false)
  fire()
  expect(deadline.signal.aborted).toBe(true)
})

test.each([Number.POSITIVE_INFINITY, 1e300])('%d milliseconds never pass', (endless) => {
  const { clock, fire, pending } = strictClock()
  const callback = vi.fn()
  const cancel = startTimer(clock, callback, endless)
  for (let count = 0; count < 100; count++) fire()
  expect(callback).not.toHaveBeenCalled()
  cancel()
  expect(pending.size).toBe(0)
})

test.each([0, -1, Number.NEGATIVE_INFINITY])('%d milliseconds are over at once', (none) => {
  const { clock, fire, asked } = strictClock()
  const callback = vi.fn()
  startTimer(clock, callback, none)
  fire()
  expect(callback).toHaveBeenCalledOnce()
  expect(asked).toEqual([0])
})

test('a canceled timer is canceled in each of its parts', () => {
  const { clock, fire, pending } = strictClock()
  const cancel = startTimer(clock, vi.fn(), 100 * DAYS)
  fire()
  cancel()
  expect(pending.size).toBe(0)
})
