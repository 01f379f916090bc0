import { setImmediate as nextTurn } from 'node:timers/promises'
import { sleep } from '@picturedesk/provider'
import { expect, test } from 'vitest'
import { Activity } from './activity.ts'
import { SuiteClock } from './suite-clock.ts'

function start() {
  let working = 0
  const activity = new Activity(() => working > 0)
  const clock = new SuiteClock(activity)
  const work = async (run: () => Promise<unknown>): Promise<void> => {
    working++
    await run()
    working--
  }
  return { activity, clock, work, begun: clock.now() }
}

test('a wait of an hour is over at once, and the clock has moved by an hour', async () => {
  const { clock, begun } = start()
  await sleep(clock, 3_600_000)
  expect(clock.now() - begun).toBe(3_600_000)
})

test('timers fire in the order in which they are due', async () => {
  const { clock } = start()
  const fired: string[] = []
  const waits = [
    [30, 'c'],
    [10, 'a'],
    [10, 'b'],
  ] as const
  await Promise.all(waits.map(([ms, name]) => sleep(clock, ms).then(() => fired.push(name))))
  expect(fired).toEqual(['a', 'b', 'c'])
})

test('time stands still while work goes on, however many turns that takes', async () => {
  const { clock, begun, work } = start()
  let over = false
  const waiting = sleep(clock, 1).then(() => {
    over = true
  })
  await work(async () => {
    for (let turns = 0; turns < 500; turns++) await nextTurn()
    expect({ over, now: clock.now() }).toEqual({ over: false, now: begun })
  })
  await waiting
})

test('time stands still while it is stopped, and goes on afterwards', async () => {
  const { activity, clock, begun } = start()
  const go = clock.stop()
  const waiting = sleep(clock, 5)
  await activity.rest()
  expect(clock.now()).toBe(begun)
  go()
  await waiting
  expect(clock.now()).toBe(begun + 5)
})

test('advance passes just the time that it is told, with every timer within', async () => {
  const { clock, begun } = start()
  const go = clock.stop()
  const fired: number[] = []
  const again = (): void => {
    fired.push(clock.now() - begun)
    clock.setTimeout(again, 40)
  }
  clock.setTimeout(again, 40)
  await clock.advance(100)
  expect(fired).toEqual([40, 80])
  expect(clock.now() - begun).toBe(100)
  go()
})

test('a call that repeats itself without end runs into its deadline by what calls take', () => {
  const { clock } = start()
  let late = false
  clock.setTimeout(() => {
    late = true
  }, 100)
  let calls = 0
  while (!late) {
    clock.elapse(2)
    calls++
  }
  expect(calls).toBe(50)
})

test('a timer that is cleared does not fire', async () => {
  const { clock, activity } = start()
  const timer = clock.setTimeout(() => expect.unreachable('it fired'), 5)
  clock.clearTimeout(timer)
  await activity.rest()
  expect(clock.moving).toBe(false)
})
