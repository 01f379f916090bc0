import { type Favorites, readOwnId } from '@picturedesk/provider'
import type { OgqConnection } from './connection.ts'
import { manifest } from './manifest.ts'
import { listPages } from './pages.ts'
import { removeOnce } from './remove-once.ts'
import { toFavorite } from './to-favorite.ts'

/** Makes the capability `favorites`: a user's favorite images. */
export function createFavorites(connection: OgqConnection): Required<Favorites> {
  const { transport, userOf } = connection
  return {
    list: (query = {}, options) =>
      listPages(connection, { operation: 'listFavorites', query, options, toItem: toFavorite }),

    add: async (assets, options) => {
      const contentIds = assets.map(
        (asset, index) => readOwnId(manifest, asset, `assets[${index}]`).vendorId,
      )
      const input = {
        query: { userId: userOf(options) },
        body: { contentIds },
        names: { contentIds: 'assets' },
      }
      await transport.call('addFavorites', input, options)
    },

    reorder: async (placements, options) => {
      const favoriteItems = placements.map(({ asset, ordering }, index) => ({
        contentId: readOwnId(manifest, asset, `placements[${index}].asset`).vendorId,
        ordering,
      }))
      const input = {
        query: { userId: userOf(options) },
        body: { favoriteItems },
        names: { favoriteItems: 'placements' },
      }
      await transport.call('reorderFavorites', input, options)
    },

    remove: async (asset, options) => {
      const input = {
        path: { contentId: readOwnId(manifest, asset, 'asset').vendorId },
        query: { userId: userOf(options) },
        names: { contentId: 'asset' },
      }
      await removeOnce(transport.call('removeFavorite', input, options))
    },
  }
}
