import { testMappings } from '@picturedesk/vendor-kit'
import { journeys } from './testing/journeys.ts'
import { vendor } from './testing/vendor.ts'

testMappings(vendor, journeys, {
  envelope: ['result'],
  // The spec gives the form of a time, which days that do not exist have too.
  mayDrift: /\b(created|download)_at$/,
})
