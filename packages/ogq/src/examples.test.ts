import { testExamples } from '@picturedesk/vendor-kit'
import { journeys } from './testing/journeys.ts'
import { vendor } from './testing/vendor.ts'

testExamples(vendor, journeys, {
  refusals: {
    failure: {
      code: 'vendor-error',
      vendorCode: 50000,
      vendorMessage: '요청을 처리하지 못했습니다',
    },
    keyRefused: { code: 'unauthorized', vendorCode: 40100, vendorMessage: 'invalid API key' },
    notFound: { code: 'not-found', vendorCode: 40400, vendorMessage: 'not found' },
    quotaExhausted: { code: 'rate-limited', vendorCode: 42900, vendorMessage: 'quota exceeded' },
  },
})
