import { type OptionValues, testSearchOptions } from '@picturedesk/vendor-kit'
import type { OpenverseSearchOptions } from './index.ts'
import { vendor } from './testing/vendor.ts'

const values: OptionValues = {
  imageType: ['photo'],
  creators: [['A'], ['A', 'B']],
  sort: ['newest', 'popular', 'relevance'],
}

const own = {
  license: [['by', 'cc0']],
  licenseType: [['commercial']],
  source: [['flickr']],
  excludedSource: [['met']],
  extension: [['jpg']],
  size: [['large']],
  tags: ['coast'],
  title: ['mist'],
  filterDead: [true, false],
} satisfies Required<OptionValues<keyof OpenverseSearchOptions>>

testSearchOptions(vendor, { values, own, title: 'with credentials' })
testSearchOptions(vendor, { values, own, title: 'anonymous', options: { clientId: '' } })
