import { testExamples } from '@picturedesk/vendor-kit'
import { journeys } from './testing/journeys.ts'
import { vendor } from './testing/vendor.ts'

testExamples(vendor, journeys, {
  refusals: {
    failure: { code: 'vendor-error', vendorCode: 1001, vendorMessage: '失败原因' },
    signatureRefused: { code: 'unauthorized', vendorCode: 1001, vendorMessage: '签名错误' },
    nonceExpired: { code: 'unauthorized', vendorCode: 1001, vendorMessage: 'nonce_str 已过期' },
    notFound: { code: 'not-found', vendorCode: 1001, vendorMessage: '不存在' },
  },
})
