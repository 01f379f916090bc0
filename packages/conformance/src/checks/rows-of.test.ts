import { expect, test } from 'vitest'
import { keysOf } from './keys-of.ts'
import { rowsOf } from './rows-of.ts'

const list = [
  { rank: 2, thing: { id: 'a' } },
  { rank: 1, thing: { id: 'b' } },
]

test('rows are found by the word that tells them apart, wherever it stands', () => {
  expect([...rowsOf({ data: { list } }, ['b', 'a'])]).toEqual([{ list, places: [1, 0] }])
  expect([...rowsOf(['x', 'y'], ['y', 'x'])]).toMatchObject([{ places: [1, 0] }])
  expect([...rowsOf({ list }, ['a', 'c'])]).toEqual([])
})

test('things are told apart by an id, of an asset within, or by a name', () => {
  expect(keysOf([{ id: 'acme:image/1' }, { id: 'acme:image/2' }])).toEqual(['1', '2'])
  expect(keysOf([{ asset: { id: 'acme:image/1' } }, { assetId: 'x' }])).toBeUndefined()
  expect(keysOf([{ asset: { id: 'acme:image/1' } }, { asset: { id: 'acme:image/2' } }])).toEqual([
    '1',
    '2',
  ])
  expect(keysOf([{ name: 'lake' }, { name: 'hill' }])).toEqual(['lake', 'hill'])
  expect(keysOf([{ name: 'lake' }, { name: 'lake' }])).toBeUndefined()
})
