import { expect, test } from 'vitest'
import { renderOutcomes } from './render-outcomes.ts'

test('each run is a line, each vendor a column, and what failed is named below', () => {
  const table = renderOutcomes([
    { run: 1, vendor: 'one', passed: 9, failed: [] },
    { run: 1, vendor: 'two', passed: 7, failed: ['deadline/pages'] },
    { run: 2, vendor: 'one', passed: 9, failed: [] },
  ])
  expect(table).toBe(`| run | one | two |
| --- | --- | --- |
| 1 | 9 passed | 7 passed, 1 failed |
| 2 | 9 passed | – |

Run 1, two: deadline/pages`)
})

test('without failures there is the table alone', () => {
  const table = renderOutcomes([{ run: 1, vendor: 'one', passed: 9, failed: [] }])
  expect(table.split('\n')).toHaveLength(3)
})
