import { expect, test } from 'vitest'
import { closest } from './closest.ts'

const ids = ['hellorf', 'ogq', 'omnious', 'omnicommerce']

test.each([
  ['helorf', 'hellorf'],
  ['hellrof', 'hellorf'],
  ['HELLORF', 'hellorf'],
  ['ohq', 'ogq'],
  ['omnius', 'omnious'],
  ['omnicomerce', 'omnicommerce'],
  ['getty', undefined],
  ['', undefined],
  ['oo', undefined],
])('for %j the suggestion is %j', (text, meant) => {
  expect(closest(text, ids)).toBe(meant)
})

test('the candidate with the fewest different letters is suggested, the first of equals', () => {
  expect(closest('acme2', ['acme', 'acme1'])).toBe('acme')
  expect(closest('acme11', ['acme', 'acme1'])).toBe('acme1')
})

test('nothing is suggested when there are no candidates', () => {
  expect(closest('acme', [])).toBeUndefined()
})
