import { testCapabilities } from '@picturedesk/vendor-kit'
import { createShutterstockAssets } from './capabilities/assets.ts'
import { createShutterstockCollections } from './capabilities/collections.ts'
import { createShutterstockEntitlements } from './capabilities/entitlements.ts'
import { createShutterstockLicensing } from './capabilities/licensing.ts'
import { createShutterstockSearch } from './capabilities/search.ts'
import { journeys } from './testing/journeys.ts'
import { vendor } from './testing/vendor.ts'

testCapabilities(
  vendor,
  {
    search: createShutterstockSearch,
    assets: createShutterstockAssets,
    licensing: createShutterstockLicensing,
    entitlements: createShutterstockEntitlements,
    collections: createShutterstockCollections,
  },
  journeys,
)
