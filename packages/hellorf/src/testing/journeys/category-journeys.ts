import type { Journeys } from '@picturedesk/vendor-kit'
import type { Wire } from '../../generated/operations.ts'
import type { Hellorf } from '../../index.ts'
import { categories } from './expected-parts.ts'

/** Categories, with every example of success, as the model has it. */
export const categoryJourneys: Pick<
  Journeys<Hellorf, Wire>,
  'listImageCategories' | 'listVideoCategories'
> = {
  listImageCategories: {
    call: (hellorf) => hellorf.categories.list({ kind: 'image' }),
    examples: {
      categories: (data) =>
        categories(
          data,
          { id: '0', name: '交通运输', raw: data[0] },
          { id: '16', name: '科技', raw: data[1] },
        ),
    },
  },
  listVideoCategories: {
    call: (hellorf) => hellorf.categories.list({ kind: 'video' }),
    examples: {
      categories: (data) =>
        categories(
          data,
          { id: '1', name: '动物/野生生物', raw: data[0] },
          { id: '2', name: '建筑物/地标', raw: data[1] },
        ),
    },
  },
}
