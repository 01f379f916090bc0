import { expect, test } from 'vitest'
import { checkConcurrency } from './check-concurrency.ts'

test.each([1, 4, 1000])('%j calls at the same time', (concurrency) => {
  expect(() => checkConcurrency(concurrency, 'acme')).not.toThrow()
})

test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '4', null])('not %j', (value) => {
  expect(() => checkConcurrency(value, 'acme')).toThrow(
    /`concurrency` must be a whole number of at least 1/,
  )
})
