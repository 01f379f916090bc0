import { testCapabilities } from '@picturedesk/vendor-kit'
import { createOmniousTagging } from './capabilities/tagging.ts'
import { journeys } from './testing/journeys.ts'
import { vendor } from './testing/vendor.ts'

testCapabilities(
  vendor,
  {
    tagging: createOmniousTagging,
  },
  journeys,
)
