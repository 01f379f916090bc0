// Generated from the spec by `pnpm generate`. Do not edit.
import type { Manifest } from '@picturedesk/provider'

/** What OGQ can do. Static: importing it loads nothing else. */
export const manifest = {
  specVersion: 'v1',
  id: 'ogq',
  name: 'OGQ',
  kinds: ['image'],
  spec: { version: '1.0.0' as string },
  capabilities: {
    search: ['assets'],
    favorites: ['list', 'add', 'reorder', 'remove'],
    recents: ['list', 'remove'],
    streaming: ['url'],
    usage: ['report'],
    sales: ['report', 'list'],
  },
  asksBeforeRequest: true,
  operations: {
    searchImages: 'search.assets',
    listFavorites: 'favorites.list',
    addFavorites: 'favorites.add',
    reorderFavorites: 'favorites.reorder',
    removeFavorite: 'favorites.remove',
    listRecents: 'recents.list',
    removeRecent: 'recents.remove',
    getStreamingUrl: 'streaming.url',
    reportUsage: 'usage.report',
    reportSale: 'sales.report',
    listPurchases: 'sales.list',
  },
} as const satisfies Manifest
