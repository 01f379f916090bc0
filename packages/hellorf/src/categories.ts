import { type Categories, servedKind } from '@picturedesk/provider'
import type { HellorfConnection } from './connection.ts'
import { kinds } from './kinds.ts'
import { manifest } from './manifest.ts'
import { listPages, wholePage } from './pages.ts'
import { toCategory } from './to-category.ts'

/** Makes the capability `categories`: the subjects by which images or videos are sorted. */
export function createCategories({ transport }: HellorfConnection): Categories {
  return {
    list: ({ kind: asked } = {}, options) =>
      listPages(
        transport,
        async (_, call) => {
          const kind = servedKind(manifest, asked)
          return wholePage(await transport.call(kinds[kind].categories, {}, call), toCategory)
        },
        options,
      ),
  }
}
