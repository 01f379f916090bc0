import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ASSET_KINDS } from './asset-kind.ts'
import { parseQualifiedId, qualifiedId } from './qualified-id.ts'

const provider = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/)
const kind = fc.constantFrom(...ASSET_KINDS)

test('an id of any kind is read back as it was written, with any characters in the vendor’s id', () => {
  const awkward = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.constantFrom('a/b', 'a:b', '/', ':', 'image/1', 'x:image/1', '\n', '🐎', '9'.repeat(40)),
  )
  fc.assert(
    fc.property(provider, kind, awkward, (provider, kind, vendorId) => {
      const id = qualifiedId(provider, kind, vendorId)
      expect(parseQualifiedId(id)).toEqual({ provider, kind, vendorId })
    }),
  )
})

test('a number is written with all its digits', () => {
  expect(qualifiedId('hellorf', 'image', 363488282)).toBe('hellorf:image/363488282')
})

test.each([
  '',
  'hellorf',
  'hellorf:',
  'hellorf:image',
  'hellorf:image/',
  ':image/1',
  'image/1',
  'hellorf:a--b/1',
  'hellorf:-a/1',
  'hellorf:Image/1',
  'hellorf/image:1',
])('%j is not an id', (text) => {
  expect(parseQualifiedId(text)).toBeUndefined()
})
