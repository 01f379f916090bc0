import { expect, test } from 'vitest'
import { defineProvider } from './define-provider.ts'
import type { Manifest } from './manifest.ts'
import { createListing } from './model/listing.ts'

const manifest = {
  specVersion: 'v1',
  id: 'acme',
  name: 'Acme',
  kinds: ['image'],
  capabilities: { search: ['assets'] },
  operations: { searchImages: 'search.assets' },
} as const satisfies Manifest<'acme'>

const nothing = () =>
  createListing<never>(async () => ({ items: [], warnings: [], raw: undefined }))
const members = { search: { assets: nothing } }

test('defineProvider joins identity, manifest and capabilities in a frozen object', () => {
  const provider = defineProvider(manifest, { ...members, client: { GET: 1 } })
  expect(provider).toEqual({
    specVersion: 'v1',
    id: 'acme',
    name: 'Acme',
    manifest,
    search: members.search,
    client: { GET: 1 },
  })
  expect(Object.isFrozen(provider)).toBe(true)
})
