import { expect, test } from 'vitest'
import { createGallery, manifest } from './fixtures/gallery/gallery.ts'
import { galleryMock } from './fixtures/gallery/gallery-mock.ts'
import { defineVendor, testConformance } from './index.ts'

const root = new URL('./fixtures/gallery-package/', import.meta.url)

test('the mock of another vendor is refused by name', () => {
  const mock = { ...galleryMock, id: 'museum' }
  expect(() => defineVendor({ root, manifest, mock, create: createGallery })).toThrow(
    'The manifest is that of "gallery", the mock that of "museum".',
  )
})

test('credentials of the mock must be options of the provider', () => {
  const mock = { ...galleryMock, credentials: { key: 7 } }
  // @ts-expect-error a key is text
  expect(defineVendor({ root, manifest, mock, create: createGallery }).mock).toBe(mock)
})

test('a mock with credentials needs wrong ones for the conformance suite', () => {
  const vendor = defineVendor({ root, manifest, mock: galleryMock, create: createGallery })
  expect(() => testConformance(vendor)).toThrow('Pass `wrong`')
})
