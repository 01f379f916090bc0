import { testCapabilities } from '@picturedesk/vendor-kit'
import { createOmniCommerceModeration } from './capabilities/moderation.ts'
import { journeys } from './testing/journeys.ts'
import { vendor } from './testing/vendor.ts'

testCapabilities(
  vendor,
  {
    moderation: createOmniCommerceModeration,
  },
  journeys,
)
