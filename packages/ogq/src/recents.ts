import type { Recents } from '@picturedesk/provider'
import type { OgqConnection } from './connection.ts'
import { listPages } from './pages.ts'
import { removeOnce } from './remove-once.ts'
import { toRecent } from './to-recent.ts'

/** Makes the capability `recents`: the images that a user used last. */
export function createRecents(connection: OgqConnection): Required<Recents> {
  const { transport, userOf } = connection
  return {
    list: (query = {}, options) =>
      listPages(connection, { operation: 'listRecents', query, options, toItem: toRecent }),

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
