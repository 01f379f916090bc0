import { memoryJournal } from '@picturedesk/journal'
import { testConformance } from '@picturedesk/vendor-kit'
import { vendor } from './testing/vendor.ts'

testConformance(vendor, {
  // Each desk of the suite is the only buyer of its account.
  options: () => ({ journal: memoryJournal() }),
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
