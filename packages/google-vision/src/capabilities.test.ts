import { testCapabilities } from '@picturedesk/vendor-kit'
import { createGoogleVisionModeration } from './capabilities/moderation.ts'
import { createGoogleVisionTagging } from './capabilities/tagging.ts'
import { journeys } from './testing/journeys.ts'
import { vendor } from './testing/vendor.ts'

testCapabilities(
  vendor,
  {
    moderation: createGoogleVisionModeration,
    tagging: createGoogleVisionTagging,
  },
  journeys,
)
