import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { tableLines } from './table.ts'

test('aligns columns by what a terminal shows of them', () => {
  expect(
    tableLines([
      { title: '云南洱海', ratio: 1.5, price: { amount: '100', currency: 'CNY' } },
      { title: 'Yunnan', ratio: 0.6667, price: undefined },
    ]),
  ).toEqual(['title      ratio  price', '云南洱海     1.5  100 CNY', 'Yunnan    0.6667  –'])
})

test('reads as people write', () => {
  expect(tableLines([{ expiresAt: 'now', watermarked: true }])).toEqual([
    'expires at  watermarked',
    'now         yes',
  ])
})

test.each([
  ['x', 200],
  ['云', 99],
])('shortens a long cell of %s in its middle', (character, length) => {
  const [, line = ''] = tableLines([{ url: `a${character.repeat(length)}z`, role: '' }])
  expect(line).toMatch(/^a.*….*z$/)
  expect(stringWidth(line)).toBeGreaterThan(50)
  expect(stringWidth(line)).toBeLessThanOrEqual(56)
})

test('leaves a cell that has the line to itself', () => {
  expect(tableLines([{ message: 'x'.repeat(200) }])).toEqual(['message', 'x'.repeat(200)])
})
