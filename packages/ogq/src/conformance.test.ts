import { testConformance } from '@picturedesk/vendor-kit'
import { vendor } from './testing/vendor.ts'

testConformance(vendor, {
  wrong: { apiKey: 'wrong-key-canary' },
  // The user's id is no secret.
  secrets: ({ apiKey }) => [apiKey],
  samples: {
    text: '제주',
    nothing: { text: 'zzzzzz' },
    cursorBeyondLast: '9999',
    refusal: { body: JSON.stringify({ code: 50000, message: '실패' }), vendorCode: 50000 },
  },
})
