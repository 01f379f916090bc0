import { expect, test } from 'vitest'
import { ASSET_KINDS, isAssetKind } from './asset-kind.ts'

test.each(ASSET_KINDS)('%s is a kind', (kind) => {
  expect(isAssetKind(kind)).toBe(true)
})

test.each(['audio', 'Image', '', 'length', '0', undefined, null, 0, ['image']])(
  '%j is not a kind',
  (value) => {
    expect(isAssetKind(value)).toBe(false)
  },
)
