import { testMappings } from '@picturedesk/vendor-kit'
import { journeys } from './testing/journeys.ts'
import { vendor } from './testing/vendor.ts'

testMappings(vendor, journeys, {
  // Scores and words are any number and text in the spec, since the vendor's may grow.
  mayDrift: /\.score$|^safeSearchAnnotation\./,
  // One picture is sent, and a member `error` that the spec does not know would make a failure of the response.
  isMeant: (response) => {
    const { responses, error } = response as { responses: unknown[]; error?: unknown }
    return responses.length === 1 && typeof error !== 'object'
  },
})
