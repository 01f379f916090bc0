import { testConformance } from '@picturedesk/vendor-kit'
import { vendor } from './testing/vendor.ts'

testConformance(vendor, {
  wrong: { apiKey: 'wrong-key-canary' },
  options: (operation) =>
    operation === 'listModerationsByBarePath' ? { batchPath: 'bare' as const } : {},
  samples: {
    products: ['A1001', 'A1000', 'outlet.A1_red~50-percent'],
    unknownProduct: 'Z1',
    golden: {
      // The example `tagged` of the spec's operation `getModeration`.
      product: [
        { id: 'exMODG05F001', group: 'IMAGE_INFO', name: 'backgrounds', confidence: 0.9995 },
        { id: 'exMODG04F001', group: 'DOMAIN', name: 'fashion', confidence: 0.998 },
        { id: 'moMODG03F001', group: 'GENDER', name: 'female', confidence: 0.995 },
      ],
    },
  },
})
