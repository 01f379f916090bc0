import { type OptionValues, testSearchOptions } from '@picturedesk/vendor-kit'
import type { HellorfSearchOptions } from './index.ts'
import { vendor } from './testing/vendor.ts'

testSearchOptions(vendor, {
  values: {
    creators: [['A'], ['A', 'B'], []],
    peopleEthnicity: ['chinese'],
    sort: ['newest', 'popular'],
  },
  own: {
    domesticOnly: [true, false],
    width: [1920],
    height: [1080],
  } satisfies Required<OptionValues<keyof HellorfSearchOptions>>,
  ignored: ['sign'],
})
