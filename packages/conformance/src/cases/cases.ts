import type { ConformanceCase } from '../conformance-case.ts'
import { abortCases } from './abort.ts'
import { answerCases } from './answer.ts'
import { assetsCases } from './assets.ts'
import { collectionsCases } from './collections.ts'
import { deadlineCases } from './deadline.ts'
import { errorsCases } from './errors.ts'
import { identityCases } from './identity.ts'
import { licensingCases } from './licensing.ts'
import { listingCases } from './listing.ts'
import { loadCases } from './load.ts'
import { moderationCases } from './moderation.ts'
import { optionsCases } from './options.ts'
import { purchaseFaultCases } from './purchase-faults.ts'
import { retryCases } from './retry.ts'
import { secretsCases } from './secrets.ts'
import { taggingCases } from './tagging.ts'
import { userListCases } from './user-lists.ts'

/** Every case, in the order in which they run. */
export const cases: readonly ConformanceCase[] = [
  ...identityCases,
  ...listingCases,
  ...optionsCases,
  ...assetsCases,
  ...collectionsCases,
  ...errorsCases,
  ...answerCases,
  ...retryCases,
  ...abortCases,
  ...deadlineCases,
  ...licensingCases,
  ...purchaseFaultCases,
  ...userListCases,
  ...taggingCases,
  ...moderationCases,
  ...secretsCases,
  ...loadCases,
]
