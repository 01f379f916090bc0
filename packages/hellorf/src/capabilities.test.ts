import { testCapabilities } from '@picturedesk/vendor-kit'
import { createHellorfAssets } from './capabilities/assets.ts'
import { createHellorfCategories } from './capabilities/categories.ts'
import { createHellorfLicensing } from './capabilities/licensing.ts'
import { createHellorfSearch } from './capabilities/search.ts'
import { createHellorfTopics } from './capabilities/topics.ts'
import { journeys } from './testing/journeys.ts'
import { vendor } from './testing/vendor.ts'

testCapabilities(
  vendor,
  {
    search: createHellorfSearch,
    assets: createHellorfAssets,
    categories: createHellorfCategories,
    topics: createHellorfTopics,
    licensing: createHellorfLicensing,
  },
  journeys,
)
