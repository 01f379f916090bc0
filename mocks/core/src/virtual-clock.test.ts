import { expect, test } from 'vitest'
import { type LeadingClock, VirtualClock } from './virtual-clock.ts'

test('starts now and runs', async () => {
  const clock = new VirtualClock()
  const before = clock.now()
  expect(Math.abs(before - Date.now())).toBeLessThan(1000)
  await new Promise((resolve) => clock.setTimeout(() => resolve(undefined), 5))
  expect(clock.now()).toBeGreaterThan(before)
})

test('stands still where it is told to, until it is advanced', async () => {
  const clock = new VirtualClock({ start: 1000, running: false })
  await new Promise((resolve) => setTimeout(resolve, 5))
  expect(clock.now()).toBe(1000)
  await clock.advance(500)
  expect(clock.now()).toBe(1500)
})

test('fires what falls due in order, at its time', async () => {
  const clock = new VirtualClock({ start: 0, running: false })
  const fired: [string, number][] = []
  clock.setTimeout(() => fired.push(['late', clock.now()]), 300)
  clock.setTimeout(() => fired.push(['early', clock.now()]), 100)
  clock.setTimeout(() => fired.push(['early too', clock.now()]), 100)
  clock.setTimeout(() => fired.push(['never', clock.now()]), 301)
  await clock.advance(300)
  expect(fired).toEqual([
    ['early', 100],
    ['early too', 100],
    ['late', 300],
  ])
})

test('lets a chain of waits pass in one advance', async () => {
  const clock = new VirtualClock({ start: 0, running: false })
  const wait = (): Promise<void> => new Promise((resolve) => clock.setTimeout(resolve, 100))
  const times: number[] = []
  const chain = (async () => {
    for (let round = 0; round < 3; round++) {
      await wait()
      times.push(clock.now())
    }
  })()
  await clock.advance(1000)
  await chain
  expect(times).toEqual([100, 200, 300])
})

test('advances a running clock past its timers at once', async () => {
  const clock = new VirtualClock()
  let fired = false
  clock.setTimeout(() => {
    fired = true
  }, 600_000)
  await clock.advance(600_000)
  expect(fired).toBe(true)
})

test('does not fire a cancelled timer', async () => {
  const clock = new VirtualClock({ start: 0, running: false })
  let fired = false
  clock.clearTimeout(
    clock.setTimeout(() => {
      fired = true
    }, 10),
  )
  clock.clearTimeout(undefined)
  await clock.advance(100)
  expect(fired).toBe(false)
})

test('does not go backwards', async () => {
  await expect(new VirtualClock().advance(-1)).rejects.toThrow(RangeError)
})

test('a clock that follows another passes time as that one does', async () => {
  const leader = new VirtualClock({ start: 1_000, running: false })
  const clock = new VirtualClock({ by: leader as LeadingClock })
  const fired: number[] = []
  clock.setTimeout(() => fired.push(clock.now()), 500)
  const cancelled = clock.setTimeout(() => fired.push(-1), 600)
  expect(clock.now()).toBe(1_000)
  await leader.advance(400)
  expect([clock.now(), ...fired]).toEqual([1_400])
  clock.clearTimeout(cancelled)
  await leader.advance(1_000)
  expect(fired).toEqual([1_500])
})
