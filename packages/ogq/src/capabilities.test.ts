import { testCapabilities } from '@picturedesk/vendor-kit'
import { createOgqFavorites } from './capabilities/favorites.ts'
import { createOgqRecents } from './capabilities/recents.ts'
import { createOgqSales } from './capabilities/sales.ts'
import { createOgqSearch } from './capabilities/search.ts'
import { createOgqStreaming } from './capabilities/streaming.ts'
import { createOgqUsage } from './capabilities/usage.ts'
import { journeys } from './testing/journeys.ts'
import { vendor } from './testing/vendor.ts'

testCapabilities(
  vendor,
  {
    search: createOgqSearch,
    favorites: createOgqFavorites,
    recents: createOgqRecents,
    streaming: createOgqStreaming,
    usage: createOgqUsage,
    sales: createOgqSales,
  },
  journeys,
)
