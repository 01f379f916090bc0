import { expect, test } from 'vitest'
import { RetryBudget } from './retry-budget.ts'

function spendAll(budget: RetryBudget): number {
  let retries = 0
  while (budget.spend()) retries++
  return retries
}

test('the budget allows twenty retries, and one more for every five successes', () => {
  const budget = new RetryBudget()
  expect(spendAll(budget)).toBe(20)
  for (let success = 0; success < 9; success++) budget.refill()
  expect(spendAll(budget)).toBe(1)
})

test('successes do not raise the budget above its start', () => {
  const budget = new RetryBudget()
  for (let success = 0; success < 1_000; success++) budget.refill()
  expect(spendAll(budget)).toBe(20)
})
