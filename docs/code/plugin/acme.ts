// #region sample
import {
  createListing,
  defineProvider,
  type Manifest,
  qualifiedId,
  type Search,
} from '@picturedesk/provider'

const manifest = {
  specVersion: 'v1',
  id: 'acme',
  name: 'Acme',
  kinds: ['image'],
  capabilities: { search: ['assets'] },
  operations: { searchImages: 'search.assets' },
} as const satisfies Manifest

interface AcmePage {
  readonly hits: readonly { readonly id: string; readonly name: string }[]
  readonly next?: string | undefined
}

type Find = (words?: string, from?: string) => Promise<AcmePage>

/** A provider of the vendor Acme. `find` asks the vendor. */
export function createAcme(find: Find) {
  const search: Search = {
    assets: (query, options) =>
      createListing(async (cursor = query.cursor) => {
        const { hits, next } = await find(query.text, cursor)
        const items = hits.map((hit) => ({
          id: qualifiedId('acme', 'image', hit.id),
          provider: 'acme',
          kind: 'image' as const,
          title: hit.name,
          renditions: [],
          raw: hit,
        }))
        return { items, nextCursor: next, warnings: [], raw: hits }
      }, options),
  }
  return defineProvider(manifest, { search })
}
// #endregion sample
