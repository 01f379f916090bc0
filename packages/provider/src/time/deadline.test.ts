import { expect, test, vi } from 'vitest'
import { TimeoutError } from '../errors/timeout-error.ts'
import { type Clock, systemClock } from './clock.ts'
import { startDeadline } from './deadline.ts'

const expired = (): Error => new TimeoutError({ timeout: 1 })

test('a deadline without end starts no timer, and ends when its caller aborts', async () => {
  const setTimeout = vi.fn(systemClock.setTimeout)
  const clock: Clock = { ...systemClock, setTimeout }
  const { signal, abort } = abortable()
  const deadline = startDeadline({ clock, timeout: Number.POSITIVE_INFINITY, signal, expired })
  const waiting = deadline.race(new Promise(() => {}))
  expect(setTimeout).not.toHaveBeenCalled()
  expect(deadline.remaining()).toBe(Number.POSITIVE_INFINITY)
  abort('mine')
  await expect(waiting).rejects.toBe('mine')
  deadline.release()
})

test('a deadline that is stopped rejects everything that waits, with the given reason', async () => {
  const deadline = startDeadline({ clock: systemClock, timeout: 60_000, expired })
  const waiting = deadline.race(new Promise(() => {}))
  const sleeping = deadline.sleep(60_000)
  deadline.stop('enough')
  await expect(waiting).rejects.toBe('enough')
  await expect(sleeping).rejects.toBe('enough')
  expect(deadline.signal.reason).toBe('enough')
  deadline.release()
})

function abortable(): { signal: AbortSignal; abort: (reason: unknown) => void } {
  const controller = new AbortController()
  return { signal: controller.signal, abort: (reason) => controller.abort(reason) }
}

test.each([-3_600_000, 3_600_000])('setting the clock by %d ms moves no deadline', (jump) => {
  let wall = 1_000_000
  let running = 0
  const clock: Clock = { ...systemClock, now: () => wall, elapsed: () => running }
  const deadline = startDeadline({ clock, timeout: 60_000, expired })
  wall += jump
  running += 100
  expect(deadline.remaining()).toBe(59_900)
  deadline.release()
})

test('a clock that measures no durations is taken by its time', () => {
  let wall = 1_000_000
  const { elapsed: _, ...clock } = { ...systemClock, now: () => wall }
  const deadline = startDeadline({ clock, timeout: 60_000, expired })
  wall += 100
  expect(deadline.remaining()).toBe(59_900)
  deadline.release()
})
