import { startDeadline, TimeoutError } from '@picturedesk/provider'
import { expect, test } from 'vitest'
import { FakeClock } from '../testing/fake-clock.ts'
import { callWithin, lookUntilFound, paidCall } from './inside-call.ts'

/** A call of so many milliseconds. */
function callOf(timeout: number, signal?: AbortSignal) {
  const clock = new FakeClock()
  const expired = () => new TimeoutError({ timeout })
  return { clock, deadline: startDeadline({ clock, timeout, signal, expired }) }
}

/** Lets time pass, a quarter of a second a turn, until a promise has settled. */
async function passUntil<T>(clock: FakeClock, promise: Promise<T>, step = 250): Promise<T> {
  let over = false
  const end = () => {
    over = true
  }
  promise.then(end, end)
  while (!over) {
    await new Promise((resolve) => setImmediate(resolve))
    if (!over) clock.advance(step)
  }
  return promise
}

test('what costs money has a part of the time, and what is looked up has all of the rest', () => {
  const { clock, deadline } = callOf(10_000)
  const options = { userId: 'u', repeatAssumed: true }
  expect(paidCall(clock, deadline, options)).toEqual({
    signal: undefined,
    userId: 'u',
    timeout: 6_000,
    deadline: deadline.end - 4_000,
  })
  clock.advance(7_000)
  expect(callWithin(deadline, options)).toMatchObject({ timeout: 3_000, deadline: deadline.end })
  deadline.release()
})

test('looks follow each other more and more slowly, also after one that failed', async () => {
  const { clock, deadline } = callOf(30_000)
  const looks: number[] = []
  const found = lookUntilFound(clock, deadline, async () => {
    looks.push(clock.now())
    if (looks.length === 2) throw new Error('down')
    return looks.length === 6 ? 'it' : undefined
  })
  expect(await passUntil(clock, found)).toBe('it')
  const after = looks.map((time) => time - (looks[0] ?? 0))
  expect(after).toEqual([0, 250, 750, 1750, 3750, 5750])
  deadline.release()
  expect(clock.pending).toBe(0)
})

test.each([
  ['the end of the call', 5_000, 5_000],
  ['ten minutes, where the call has no end', Number.POSITIVE_INFINITY, 600_000],
])('looking ends by %s', async (_, timeout, most) => {
  const { clock, deadline } = callOf(timeout)
  const start = clock.now()
  const found = lookUntilFound(clock, deadline, async () => undefined)
  expect(await passUntil(clock, found)).toBeUndefined()
  expect(clock.now() - start).toBeLessThanOrEqual(most)
  expect(clock.now() - start).toBeGreaterThan(most - 2_500)
  deadline.release()
})

test('an abort ends looking at once', async () => {
  const controller = new AbortController()
  const { clock, deadline } = callOf(30_000, controller.signal)
  let looks = 0
  const found = lookUntilFound(clock, deadline, async () => {
    if (++looks === 2) controller.abort()
    return undefined
  })
  expect(await passUntil(clock, found)).toBeUndefined()
  expect(looks).toBe(2)
  deadline.release()
})
