import { expect, test } from 'vitest'
import { theOnly } from './the-only.ts'

test.each([
  ['photo', 'photo'],
  [['photo'], 'photo'],
  [['photo', 'vector'], undefined],
  [[], undefined],
])('%j is %j', (given, expected) => {
  expect(theOnly(given)).toBe(expected)
})
