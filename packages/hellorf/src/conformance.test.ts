import { testConformance } from '@picturedesk/vendor-kit'
import { vendor } from './testing/vendor.ts'

testConformance(vendor, {
  wrong: { clientSecret: 'wrong-secret-canary' },
  samples: {
    text: { video: 'Yunnan' },
    unknownAsset: 'hellorf:image/1',
    nothing: { text: 'zzzzzz' },
    cursorBeyondLast: '9999',
    refusal: {
      body: JSON.stringify({ result: false, message: '失败', code: 1001 }),
      vendorCode: 1001,
    },
  },
})
