import { setImmediate } from 'node:timers/promises'
import type { Clock } from '@picturedesk/provider'
import { expect, test } from 'vitest'
import type { LimitState } from '../state/limit-state.ts'
import type { LimitStore } from '../store/limit-store.ts'
import { memoryStore } from '../store/memory-store.ts'
import { keepTicket } from './keep-ticket.ts'

/** A clock whose timers fire by hand. */
function handClock() {
  const timers = new Map<object, () => void>()
  const delays: number[] = []
  let now = 0
  const clock: Clock = {
    now: () => now,
    setTimeout: (run, milliseconds) => {
      const handle = {}
      timers.set(handle, run)
      delays.push(milliseconds)
      return handle
    },
    clearTimeout: (handle) => void timers.delete(handle as object),
  }
  const fire = async (at: number): Promise<void> => {
    now = at
    for (const [handle, run] of [...timers]) {
      timers.delete(handle)
      run()
    }
    await setImmediate()
  }
  return { clock, delays, timers, fire }
}

const read = (store: LimitStore): Promise<LimitState> => store.change('a', (state) => [state])

test('a ticket is renewed each third of its life until it is dropped', async () => {
  const { clock, delays, timers, fire } = handClock()
  const store = memoryStore({ clock })
  const drop = keepTicket(store, 'a', 'mine', 30_000, clock)
  expect(await read(store)).toEqual({})
  await fire(10_000)
  expect((await read(store)).tickets).toEqual([['mine', 40_000]])
  await fire(20_000)
  expect((await read(store)).tickets).toEqual([['mine', 50_000]])
  expect(delays).toEqual([10_000, 10_000, 10_000])
  drop()
  expect(timers.size).toBe(0)
})

test('a store that fails is tried again, and what is dropped meanwhile is not', async () => {
  const { clock, timers, fire } = handClock()
  const gate = Promise.withResolvers<never>()
  let calls = 0
  const change = (): Promise<never> =>
    ++calls < 2 ? Promise.reject(new Error('away')) : gate.promise
  const store: LimitStore = { change, salt: async () => '' }
  const drop = keepTicket(store, 'a', 'mine', 30_000, clock)
  await fire(10_000)
  expect([calls, timers.size]).toEqual([1, 1])
  await fire(20_000)
  drop()
  gate.reject(new Error('late'))
  await setImmediate()
  expect([calls, timers.size]).toEqual([2, 0])
})
