import { expect, test } from 'vitest'
import { renderTable } from './render-table.ts'

test('puts cells into columns, with several lines where they have them', () => {
  const rows = [['name', 'what', 'more'], ['a', 'b\nlonger', ''], ['bb', '', 'c'], ['d']]
  expect(renderTable(rows)).toBe(`name  what    more
a     b
      longer
bb            c
d
`)
})

test('has nothing to show of nothing', () => {
  expect(renderTable([])).toBe('')
})
