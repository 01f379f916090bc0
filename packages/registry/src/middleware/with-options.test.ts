import { expect, test } from 'vitest'
import { callOptions, withOptions } from './with-options.ts'

test.each([
  ['search.assets', [{ text: 'a' }], [{ text: 'a' }, { timeout: 5 }]],
  ['search.assets', [{ text: 'a' }, { userId: 'u' }], [{ text: 'a' }, { userId: 'u', timeout: 5 }]],
  ['search.assets', [{ text: 'a' }, { timeout: 9 }], [{ text: 'a' }, { timeout: 5 }]],
  ['favorites.list', [], [undefined, { timeout: 5 }]],
  ['assets.get', ['acme:image/1', undefined], ['acme:image/1', { timeout: 5 }]],
] as const)('%s with %j', (method, args, expected) => {
  expect(withOptions({ method, args }, { timeout: 5 })).toEqual(expected)
  expect(callOptions({ method, args: expected })).toMatchObject({ timeout: 5 })
})
