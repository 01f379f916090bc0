import { testConformance } from '@picturedesk/vendor-kit'
import { vendor } from './testing/vendor.ts'

/** The token that the mock hands out first. */
const TOKEN = 'e4Tz7qWnLh0KcVbX2mRsYp9DjGuA5f'

testConformance(vendor, {
  // The suite makes more calls than Openverse grants at first.
  scenario: 'enhanced-limits',
  wrong: { clientSecret: 'wrong-secret-canary' },
  secrets: ({ clientId, clientSecret }) => [clientId, clientSecret, TOKEN],
  samples: {
    text: 'lighthouse',
    nothing: { text: 'zzzzzz' },
    cursorBeyondLast: '99',
    unknownAsset: 'openverse:image/ffffffff-ffff-4fff-8fff-ffffffffffff',
    refusal: {
      status: 400,
      body: JSON.stringify({ detail: { license: ["License 'x' does not exist."] } }),
    },
  },
})
