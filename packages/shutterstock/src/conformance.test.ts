import { memoryJournal } from '@picturedesk/journal'
import { testConformance } from '@picturedesk/vendor-kit'
import { vendor } from './testing/vendor.ts'

testConformance(vendor, {
  // Each desk of the suite is the only buyer of its account.
  options: () => ({ journal: memoryJournal() }),
  wrong: { consumerSecret: 'wrong-secret-canary', token: 'wrong-token-canary' },
  samples: {
    text: 'lighthouse',
    nothing: { text: 'zzzzzz' },
    cursorBeyondLast: '99999',
    unknownAsset: 'shutterstock:image/1',
    isPurchase: ({ method, url }) =>
      method === 'POST' && new URL(url).pathname.endsWith('/licenses'),
    kinds: { 'search.similar': ['image', 'video'] },
    refusal: {
      status: 400,
      body: JSON.stringify({
        message: 'Validation failed',
        errors: [{ code: 'VALIDATION_INVALID_TYPE', message: 'Expected type integer' }],
      }),
      vendorCode: 'VALIDATION_INVALID_TYPE',
    },
  },
})
