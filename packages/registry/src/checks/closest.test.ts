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
])('%j was meant to be %j', (text, meant) => {
  expect(closest(text, ids)).toBe(meant)
})

test('the nearest wins, the first of equals', () => {
  expect(closest('acme2', ['acme', 'acme1'])).toBe('acme')
  expect(closest('acme11', ['acme', 'acme1'])).toBe('acme1')
})

test('among none there is none', () => {
  expect(closest('acme', [])).toBeUndefined()
})
