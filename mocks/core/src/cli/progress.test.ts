import { expect, test } from 'vitest'
import { progressOf } from './progress.ts'

function run(enabled: boolean, times: readonly number[]): string[] {
  const told: string[] = []
  const clock = [0, ...times.flatMap((time) => [time, time])]
  let last = 0
  const now = (): number => {
    last = clock.shift() ?? last
    return last
  }
  const step = progressOf('Checking', { err: (text) => told.push(text), enabled, now })
  for (const [index] of times.entries()) step(index, times.length)
  return told
}

test('work that ends soon is not told', () => {
  expect(run(true, [10, 500, 1999])).toEqual([])
})

test('slow work is told, but not at each step', () => {
  expect(run(true, [2000])).toEqual(['Checking: 0 of 1 operations\n'])
})

test('nothing is told where nobody looks', () => {
  expect(run(false, [2000, 5000])).toEqual([])
})
