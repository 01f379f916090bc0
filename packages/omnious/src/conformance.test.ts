import { testConformance } from '@picturedesk/vendor-kit'
import { vendor } from './testing/vendor.ts'

testConformance(vendor, {
  wrong: { apiKey: 'wrong-key-canary' },
  samples: {
    golden: {
      tags: {
        tags: [],
        objects: [
          {
            type: 'TOP',
            tags: [
              { id: 'TOPTS001', name: 't-shirt', group: 'item', confidence: 0.9821 },
              { id: 'COL014', name: 'white', group: 'colors', confidence: 0.9644 },
            ],
          },
        ],
      },
    },
  },
})
