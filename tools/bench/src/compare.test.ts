import { expect, test } from 'vitest'
import { compare } from './compare.ts'

/** Candidates that take the time they say, by a clock of their own. */
function watch(): { now: () => number; taking: (...times: number[]) => () => Promise<void> } {
  let time = 0
  return {
    now: () => time,
    taking: (...times) => {
      let call = 0
      return async () => {
        time += times[call++ % times.length] ?? 0
      }
    },
  }
}

test('is how many times as long a candidate takes', async () => {
  const { now, taking } = watch()
  const ratios = await compare(
    taking(2),
    { twice: taking(4), half: taking(1) },
    { rounds: 5, calls: 3 },
    now,
  )
  expect(ratios).toEqual({ twice: 2, half: 0.5 })
})

test('leaves out the round that warms up, and goes by the median of the others', async () => {
  const { now, taking } = watch()
  const candidate = taking(1000, 30, 31, 900)
  const { it } = await compare(taking(10), { it: candidate }, { rounds: 3, calls: 1 }, now)
  expect(it).toBe(3.1)
})

test('a machine that slows down slows both', async () => {
  const { now, taking } = watch()
  const slowing = [1, 1, 5, 50]
  const { it } = await compare(
    taking(...slowing),
    { it: taking(...slowing.map((time) => time * 2)) },
    { rounds: 3, calls: 1 },
    now,
  )
  expect(it).toBe(2)
})

test('each round begins with another', async () => {
  const order: string[] = []
  const noting = (name: string) => async (): Promise<void> => void order.push(name)
  await compare(noting('a'), { b: noting('b'), c: noting('c') }, { rounds: 2, calls: 1 })
  expect(order.join('')).toBe('abcbcacab')
})
