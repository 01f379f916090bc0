import { testConformance } from '@picturedesk/vendor-kit'
import { vendor } from './testing/vendor.ts'

testConformance(vendor, {
  wrong: { apiKey: 'wrong-key-canary' },
  samples: {
    // What the mock answers about a picture.
    golden: {
      tags: { tags: [{ id: '/m/18hsyp', name: 'Car', confidence: 0.97 }] },
      findings: [
        { category: 'sexual', name: 'adult', score: 0.25, level: 'UNLIKELY' },
        { category: 'suggestive', name: 'racy', score: 0, level: 'VERY_UNLIKELY' },
      ],
    },
  },
})
