import { testConformance } from '@picturedesk/vendor-kit'
import { vendor } from './testing/vendor.ts'

testConformance(vendor, {
  wrong: { apiKey: 'wrong-key-canary' },
  samples: {
    // The examples `labels` and `safeSearch` of the spec's operation `annotateImages`.
    golden: {
      tags: { tags: [{ id: '/m/ex01cat', name: 'Cat', confidence: 0.98 }] },
      findings: [
        { category: 'sexual', name: 'adult', score: 0, level: 'VERY_UNLIKELY' },
        { category: 'suggestive', name: 'racy', score: 1, level: 'VERY_LIKELY' },
      ],
    },
  },
})
