import { expect, test } from 'vitest'
import { coveringRows } from './covering-rows.ts'

test('every two items stand together, and all but two that differ in every digit also without the rest', () => {
  const items = Array.from({ length: 26 }, (_, at) => at)
  const rows = coveringRows(items)
  expect(rows.length).toBeLessThanOrEqual(11)
  for (const a of items)
    for (const b of items.slice(a + 1))
      expect(rows.filter((row) => row.includes(a) && row.includes(b)).length).toBeGreaterThan(0)
})

test('one item has no row', () => {
  expect(coveringRows(['a'])).toEqual([])
})
