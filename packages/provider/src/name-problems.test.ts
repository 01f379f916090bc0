import { expect, test } from 'vitest'
import { methodNames } from './capabilities/method-name.ts'
import { ASSET_KINDS } from './model/asset-kind.ts'
import { assetKindProblem, methodNameProblem } from './name-problems.ts'

test('nothing is wrong with the methods and kinds that the interface has', () => {
  expect([...methodNames()].map(methodNameProblem).filter(Boolean)).toEqual([])
  expect(ASSET_KINDS.map(assetKindProblem).filter(Boolean)).toEqual([])
})

test.each(['albums.list', 'search', 'search.assets.get', 'search.constructor', '', 5, undefined])(
  '%j is refused as a method, with those that there are',
  (name) => {
    expect(methodNameProblem(name)).toBe(
      `Unknown capability ${JSON.stringify(name)}. Known: ${methodNames().join(', ')}.`,
    )
  },
)

test.each(['sound', 'Image', null])(
  '%j is refused as a kind, with those that there are',
  (name) => {
    expect(assetKindProblem(name)).toBe(
      `Unknown kind ${JSON.stringify(name)}. Known: ${ASSET_KINDS.join(', ')}.`,
    )
  },
)
