import { expect, test } from 'vitest'
import { Throttle } from './throttle.ts'

test('takes calls until a rate is reached, and says when there is room again', () => {
  let now = 0
  const rates = [
    { calls: 2, windowMs: 1_000 },
    { calls: 3, windowMs: 60_000 },
  ]
  const throttle = new Throttle(rates, { now: () => now })
  expect(throttle.take()).toBe(0)
  now = 400
  expect(throttle.take()).toBe(0)
  expect(throttle.take()).toBe(600)
  now = 999
  expect(throttle.take()).toBe(1)
  now = 1_000
  expect(throttle.take()).toBe(0)
  expect(throttle.count(60_000)).toBe(3)
  // now the longer window is full
  now = 5_000
  expect(throttle.take()).toBe(55_000)
  throttle.reset()
  expect(throttle.take()).toBe(0)
  expect(throttle.count(60_000)).toBe(1)
})
