import { expect, test } from 'vitest'
import { oppositeOf } from './opposites.ts'

const sizes = ['vertical', 'horizontal', 'square']

test.each([
  ['orientation', 'horizontal', 'query orientation', 'vertical', sizes],
  ['orientation', 'vertical', 'query shape', 'HORIZONTAL', sizes],
  ['minWidth', 601, 'query max_width', '601', []],
  ['maxWidth', 601, 'query widthFrom', '601', []],
  ['publishedTo', '2020-01-01', 'query since', '2020-01-01', []],
  ['editorial', true, 'query editorial', 'false', []],
  ['modelReleased', false, 'query people_model_released', '1', []],
] as const)('%s %j as %s=%s is the opposite', (option, value, name, sent, others) => {
  expect(oppositeOf(option, value, new Map([[name, sent]]), others)).toContain(sent)
})

test.each([
  ['orientation', 'horizontal', 'query orientation', 'landscape', sizes],
  ['minWidth', 601, 'query width_from', '601', []],
  ['maxWidth', 601, 'query width_to', '601', []],
  // It may be the only place for both bounds.
  ['minWidth', 601, 'query width_from_to', '601-', []],
  ['safe', true, 'query mature', 'false', []],
  ['editorial', true, 'query non_editorial', 'false', []],
  ['editorial', false, 'query exclude_editorial', 'true', []],
  ['editorial', true, 'query editorial', 'true', []],
] as const)('%s %j as %s=%s is not', (option, value, name, sent, others) => {
  expect(oppositeOf(option, value, new Map([[name, sent]]), others)).toBeUndefined()
})
