import { InvalidArgumentError } from '@picturedesk/provider'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fillPath } from './path.ts'

test('values are encoded and filled into the path', () => {
  expect(fillPath('/a/{x}/b/{y}', { x: 'ü /', y: 7 })).toBe('/a/%C3%BC%20%2F/b/7')
  expect(fillPath('/a')).toBe('/a')
  expect(fillPath('/a/{x}/{y}', { x: true, y: 9007199254740993n })).toBe('/a/true/9007199254740993')
})

test.each([undefined, null, '', '.', '..', {}, ['a']])(
  '%j is refused as a value in a path',
  (id) => {
    expect(() => fillPath('/a/{id}', { id })).toThrow(InvalidArgumentError)
    expect(() => fillPath('/a/{id}', { id })).toThrow(/`id`/)
  },
)

test('a missing value is refused, also where objects inherit a member of that name', () => {
  expect(() => fillPath('/a/{id}')).toThrow(InvalidArgumentError)
  expect(() => fillPath('/a/{constructor}', {})).toThrow(InvalidArgumentError)
})

test('no value changes the segments of its path', () => {
  const unit = fc.constantFrom(...'./\\%2eEfF?#&;:@\0\r\n\t 云\ud800')
  const value = fc.oneof(
    fc.string(),
    fc.string({ unit }),
    fc.string({ unit: 'binary' }),
    fc.double(),
  )
  fc.assert(
    fc.property(value, value, (x, y) => {
      let path: string
      try {
        path = fillPath('/things/{x}/parts/{y}', { x, y })
      } catch (error) {
        expect(InvalidArgumentError.isInstance(error)).toBe(true)
        return
      }
      const { origin, pathname, search, hash } = new URL(`https://acme.test/v1${path}`)
      const segments = pathname.split('/')
      expect([origin, search, hash]).toEqual(['https://acme.test', '', ''])
      expect(segments).toHaveLength(6)
      expect(segments.filter((_, index) => index !== 3 && index !== 5)).toEqual([
        '',
        'v1',
        'things',
        'parts',
      ])
      expect(decodeURIComponent(segments[3] ?? '')).toBe(String(x))
      expect(decodeURIComponent(segments[5] ?? '')).toBe(String(y))
    }),
  )
})
