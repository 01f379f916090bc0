import type { Recent, Recents } from '@picturedesk/provider'
import type { MapContext } from '@picturedesk/transport'
import type { OgqConnection } from './connection.ts'
import type { components } from './generated/schema.ts'
import { listPages, paging } from './pages.ts'
import { removeOnce } from './remove-once.ts'
import { toAsset } from './to-asset.ts'

/** What a user used lately. */
export function createRecents(connection: OgqConnection): Recents {
  const { transport, userOf } = connection
  return {
    list: (query = {}, options) =>
      listPages(connection, {
        operation: 'listRecents',
        map: paging,
        query,
        options,
        toItem: toRecent,
      }),

    remove: async (recent, options) => {
      const input = {
        path: { recentId: typeof recent === 'string' ? recent : recent?.id },
        query: { userId: userOf(options) },
        names: { recentId: 'recent' },
      }
      await removeOnce(transport.call('removeRecent', input, options))
    },
  }
}

function toRecent(wire: components['schemas']['Recent'], context: MapContext): Recent {
  return { id: String(wire.recentId), asset: toAsset(wire.image, context), raw: wire }
}
