import { expect, test } from 'vitest'
import { median } from './median.ts'

test.each([
  [[3], 3],
  [[10, 2, 1], 2],
  [[4, 1, 2, 10], 3],
])('of %j is %d', (numbers, middle) => {
  expect(median(numbers)).toBe(middle)
})
