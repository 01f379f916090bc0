import { expect, test } from 'vitest'
import { variantsOf, withVariants } from './variants.ts'

test.each([
  ['a number', 7, [7, 8]],
  ['a fraction', 0.5, [0.5, 0.25]],
  ['a word', 'de', ['de']],
  [
    'a time, in another second and another hour',
    '2020-01-02T23:04:59Z',
    ['2020-01-02T23:04:59Z', '2020-01-02T23:04:12Z', '2020-01-02T00:04:59Z'],
  ],
  ['a list', ['a'], [['a'], ['a', 'a2'], ['a2'], ['a', 'a2', 'a3']]],
  [
    'options of one vendor',
    { acme: { probe: 'x' } },
    [{ acme: { probe: 'x' } }, { acme: { probe: 'x', probe2: 'x' } }, { acme: { probe2: 'x' } }],
  ],
])('variants of %s', (_, value, expected) => {
  expect(variantsOf(value)).toEqual(expected)
})

test('each variant stands once', () => {
  expect(withVariants([7, 8])).toEqual([7, 8, 9])
})
