import { expect, test } from 'vitest'
import { ASSET_KINDS, isAssetKind } from './asset-kind.ts'

test.each([...ASSET_KINDS, 'x-font', 'x-lottie-2'])('%s is a kind', (kind) => {
  expect(isAssetKind(kind)).toBe(true)
})

test.each([
  'sound',
  'Image',
  '',
  'length',
  '0',
  'x-',
  'x--a',
  'x-A',
  'x-a/b',
  'x-a-',
  'an x-font',
  undefined,
  null,
  0,
  ['image'],
])('%j is not a kind', (value) => {
  expect(isAssetKind(value)).toBe(false)
})
