import { testMappings } from '@picturedesk/vendor-kit'
import { journeys } from './testing/journeys.ts'
import { vendor } from './testing/vendor.ts'

testMappings(vendor, journeys, {
  // In the spec times and states are any text, and groups of tags any value.
  mayDrift: /^(taskStatus$|createDate$|(task|result)ExpiredAt$|tags\.)/,
})
