import { testExamples } from '@picturedesk/vendor-kit'
import { journeys } from './testing/journeys.ts'
import { vendor } from './testing/vendor.ts'

testExamples(vendor, journeys, {
  refusals: {
    invalidRequest: { code: 'vendor-error', vendorMessage: 'invalid request format.' },
    malformedJson: { code: 'vendor-error', vendorMessage: 'json format error.' },
    keyRefused: { code: 'unauthorized', vendorMessage: 'unauthorized api key.' },
    notFound: { code: 'not-found', vendorMessage: 'product not found.' },
    quotaExhausted: { code: 'rate-limited', vendorMessage: 'quota exceeded.' },
  },
})
