import { expect, test } from 'vitest'
import { methodNames } from './capabilities/method-name.ts'
import { claimedMethods, claims, kindsOf, methodsOf, servedMethods } from './claims.ts'
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

test('an operation serves one method, several or none', () => {
  const operations = { search: 'search.assets', look: ['tagging.tag', 'moderation.check'] } as const
  expect(methodsOf({ operations }, 'search')).toEqual(['search.assets'])
  expect(methodsOf({ operations }, 'look')).toEqual(['tagging.tag', 'moderation.check'])
  expect(methodsOf({ operations }, 'toString')).toEqual([])
  expect(servedMethods({ operations })).toEqual([
    ['search', 'search.assets'],
    ['look', 'tagging.tag'],
    ['look', 'moderation.check'],
  ])
})

test('the kinds of a method are its own, or those of the provider', () => {
  const kinds = ['image', 'video'] as const
  const limited = { kinds, methodKinds: { 'search.byImage': ['image'] } } as const
  expect(kindsOf(limited, 'search.byImage')).toEqual(['image'])
  expect(kindsOf(limited, 'search.assets')).toEqual(kinds)
  expect(kindsOf({ kinds }, 'search.byImage')).toEqual(kinds)
  expect(kindsOf(limited, 'constructor' as never)).toEqual(kinds)
})
