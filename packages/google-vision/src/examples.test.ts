import { testExamples } from '@picturedesk/vendor-kit'
import { journeys } from './testing/journeys.ts'
import { vendor } from './testing/vendor.ts'

testExamples(vendor, journeys, {
  refusals: {
    malformed: { code: 'vendor-error', vendorCode: 'INVALID_ARGUMENT' },
    keyRefused: { code: 'unauthorized', vendorCode: 'INVALID_ARGUMENT' },
    tokenRefused: { code: 'unauthorized', vendorCode: 'UNAUTHENTICATED' },
    billingDisabled: { code: 'forbidden', vendorCode: 'PERMISSION_DENIED' },
    throttled: { code: 'rate-limited', vendorCode: 'RESOURCE_EXHAUSTED' },
    unavailable: { code: 'vendor-error', vendorCode: 'UNAVAILABLE' },
  },
})
