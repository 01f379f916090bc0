import type { Journeys } from '@picturedesk/vendor-kit'
import type { Wire } from '../generated/operations.ts'
import type { Hellorf } from '../index.ts'
import { assetJourneys } from './journeys/asset-journeys.ts'
import { categoryJourneys } from './journeys/category-journeys.ts'
import { licensingJourneys } from './journeys/licensing-journeys.ts'
import { searchJourneys } from './journeys/search-journeys.ts'
import { topicJourneys } from './journeys/topic-journeys.ts'

/** Every operation with every example of success, as the model has it. */
export const journeys: Journeys<Hellorf, Wire> = {
  ...categoryJourneys,
  ...searchJourneys,
  ...assetJourneys,
  ...topicJourneys,
  ...licensingJourneys,
}
