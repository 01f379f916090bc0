import { testSearchOptions } from '@picturedesk/vendor-kit'
import { vendor } from './testing/vendor.ts'

const view = ['full']

testSearchOptions(vendor, {
  values: {
    imageType: ['photo', 'vector'],
    peopleAge: ['20s'],
    peopleGender: ['both'],
    peopleEthnicity: ['chinese'],
    sort: ['newest', 'popular', 'relevance', 'random', 'oldest'],
    language: ['zh', 'pt-BR'],
  },
  own: {
    view,
    keywordSafeSearch: [true, false],
    region: ['JP'],
    spellcheck: [false],
    aiSearch: [true],
  },
})
