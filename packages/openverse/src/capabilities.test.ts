import { testCapabilities } from '@picturedesk/vendor-kit'
import { createOpenverseAssets } from './capabilities/assets.ts'
import { createOpenverseSearch } from './capabilities/search.ts'
import { journeys } from './testing/journeys.ts'
import { vendor } from './testing/vendor.ts'

testCapabilities(
  vendor,
  {
    search: createOpenverseSearch,
    assets: createOpenverseAssets,
  },
  journeys,
)
