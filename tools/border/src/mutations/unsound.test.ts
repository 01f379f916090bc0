import { expect, test } from 'vitest'
import { unsoundMembers } from './unsound.ts'
import { placesOf, withValue } from './values.ts'

test.each([
  [{ width: Number.NEGATIVE_INFINITY }],
  [{ width: '600' }],
  [{ total: 1.5 }],
  [{ id: '' }],
  [{ title: 7 }],
  [{ keywords: null }],
  [{ keywords: ['a', 7] }],
  [{ price: { amount: 'Infinity', currency: 'CNY' } }],
  [{ createdAt: '2025-02-30' }],
  [{ renditions: [{ url: 'javascript:alert(1)' }] }],
  [{ creator: null }],
  [{ editorial: 'yes' }],
])('%j is unsound', (value) => {
  expect(unsoundMembers(value)).toHaveLength(1)
})

test('a sound asset, with whatever in what is the vendor’s own', () => {
  const url = 'https://pictures.example/1.jpg'
  const asset = {
    id: 'acme:image/1',
    title: 'A pier',
    width: 0,
    createdAt: '2025-01-31T10:00:00+08:00',
    keywords: [],
    renditions: [{ role: 'preview', url, maxWidth: 450 }],
    raw: { width: -1, id: '' },
    creator: undefined,
  }
  expect(unsoundMembers(asset)).toEqual([])
})

test('places are the body, its members and the first item of a list', () => {
  const places = placesOf({ a: [{ b: 1 }, { b: 2 }], c: null })
  expect(places).toEqual([[], ['a'], ['a', 0], ['a', 0, 'b'], ['c']])
})

test('a value is put in as it is written, and a member is left out', () => {
  const document = { a: [{ b: 1 }], c: 2 }
  expect(withValue(document, ['a', 0, 'b'], '1e400')).toBe('{"a":[{"b":1e400}],"c":2}')
  expect(withValue(document, ['c'], undefined)).toBe('{"a":[{"b":1}]}')
  expect(withValue(document, [], '[]')).toBe('[]')
})
