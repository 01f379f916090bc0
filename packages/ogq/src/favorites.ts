import type { Favorite, Favorites } from '@picturedesk/provider'
import { type MapContext, toNumber } from '@picturedesk/transport'
import type { OgqConnection } from './connection.ts'
import type { components } from './generated/schema.ts'
import { ownImageId } from './own-image.ts'
import { listPages, paging } from './pages.ts'
import { removeOnce } from './remove-once.ts'
import { toAsset } from './to-asset.ts'

/** A user's favorite images. */
export function createFavorites(connection: OgqConnection): Favorites {
  const { transport, userOf } = connection
  return {
    list: (query = {}, options) =>
      listPages(connection, {
        operation: 'listFavorites',
        map: paging,
        query,
        options,
        toItem: toFavorite,
      }),

    add: async (assets, options) => {
      const contentIds = assets.map((asset, index) => ownImageId(asset, `assets[${index}]`))
      await transport.call(
        'addFavorites',
        {
          query: { userId: userOf(options) },
          body: { contentIds },
          names: { contentIds: 'assets' },
        },
        options,
      )
    },

    reorder: async (placements, options) => {
      const favoriteItems = placements.map(({ asset, ordering }, index) => ({
        contentId: ownImageId(asset, `placements[${index}].asset`),
        ordering,
      }))
      await transport.call(
        'reorderFavorites',
        {
          query: { userId: userOf(options) },
          body: { favoriteItems },
          names: { favoriteItems: 'placements' },
        },
        options,
      )
    },

    remove: async (asset, options) => {
      const input = {
        path: { contentId: ownImageId(asset, 'asset') },
        query: { userId: userOf(options) },
        names: { contentId: 'asset' },
      }
      await removeOnce(transport.call('removeFavorite', input, options))
    },
  }
}

/** @param index Its place in the list, which counts where the vendor's number makes no sense. */
function toFavorite(
  wire: components['schemas']['Favorite'],
  context: MapContext,
  index: number,
): Favorite {
  return {
    asset: toAsset(wire.image, context),
    ordering: toNumber(wire.ordering, 'ordering', context) ?? index,
    raw: wire,
  }
}
