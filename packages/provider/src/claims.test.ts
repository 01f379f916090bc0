import { expect, test } from 'vitest'
import { methodNames } from './capabilities/method-name.ts'
import { claimedMethods, claims } from './claims.ts'
import type { Manifest } from './manifest.ts'

const manifest: Pick<Manifest, 'capabilities'> = {
  capabilities: { topics: ['get', 'list'], search: ['assets'] },
}

test('claimed methods come in the order of the manifest', () => {
  expect(claimedMethods(manifest)).toEqual(['topics.get', 'topics.list', 'search.assets'])
  expect(claimedMethods({ capabilities: {} })).toEqual([])
})

test.each(methodNames())('%s is claimed exactly when the manifest lists it', (name) => {
  expect(claims(manifest, name)).toBe(claimedMethods(manifest).includes(name))
})

test.each(['search', 'search.films', 'toString.call', 'search.assets.all'])(
  '%j, which the interface does not have, is not claimed',
  (name) => {
    expect(claims(manifest, name as 'search.assets')).toBe(false)
  },
)
