import type { Categories } from '@picturedesk/provider'
import type { HellorfTransport } from './connection.ts'
import { checkKind, kinds } from './kinds.ts'
import { listing, wholePage } from './pages.ts'
import { toCategory } from './to-category.ts'

/** Headings of images or of videos. */
export function createCategories(transport: HellorfTransport): Categories {
  return {
    list: ({ kind = 'image' } = {}, options) =>
      listing(
        transport,
        async (_, call) => {
          checkKind(kind)
          return wholePage(await transport.call(kinds[kind].categories, {}, call), toCategory)
        },
        options,
      ),
  }
}
