import { testSearchOptions } from '@picturedesk/vendor-kit'
import { vendor } from './testing/vendor.ts'

testSearchOptions(vendor, {
  values: { creators: [['A'], ['A', 'B'], []], sort: ['newest', 'popular'] },
  options: { creatorNames: 'comma-separated' },
})
