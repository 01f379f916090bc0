import { expect, test } from 'vitest'
import { unsoundPlaces } from './unsound-places.ts'

const asset = { id: 'acme:image/1', renditions: [], width: 3 }

test('a sound result has no place to complain of, whatever its raw form is', () => {
  const page = { items: [asset], total: 1, raw: { total: Number.NaN }, bytes: new Uint8Array([1]) }
  expect(unsoundPlaces(page, 'acme')).toEqual([])
  expect(unsoundPlaces(undefined, 'acme')).toEqual([])
})

test('numbers that are not finite are found by their place', () => {
  const page = { items: [{ ...asset, width: Number.POSITIVE_INFINITY }], total: Number.NaN }
  expect(unsoundPlaces(page, 'acme')).toEqual([
    'result.items[0].width is Infinity.',
    'result.total is NaN.',
  ])
})

test.each(['museum:image/1', 'acme/1', ''])(
  'an asset with the id "%s" is not one of acme',
  (id) => {
    expect(unsoundPlaces({ asset: { ...asset, id } }, 'acme')).toEqual([
      `result.asset.id is ${JSON.stringify(id)}. Expected an id of acme.`,
    ])
  },
)
