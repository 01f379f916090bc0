import type { ConformanceCase } from '../conformance-case.ts'
import { abortCases } from './abort.ts'
import { answerCases } from './answer.ts'
import { assetsCases } from './assets.ts'
import { bytesCases } from './bytes.ts'
import { collectionsCases } from './collections.ts'
import { copiesCases } from './copies.ts'
import { deadlineCases } from './deadline.ts'
import { driftCases } from './drift.ts'
import { errorsCases } from './errors.ts'
import { faultsCases } from './faults.ts'
import { identityCases } from './identity.ts'
import { leaksCases } from './leaks.ts'
import { licensingCases } from './licensing.ts'
import { listingCases } from './listing.ts'
import { listsCases } from './lists.ts'
import { loadCases } from './load.ts'
import { longIdsCases } from './long-ids.ts'
import { moderationCases } from './moderation.ts'
import { moneyCases } from './money.ts'
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
  ...listsCases,
  ...optionsCases,
  ...assetsCases,
  ...longIdsCases,
  ...bytesCases,
  ...collectionsCases,
  ...errorsCases,
  ...copiesCases,
  ...answerCases,
  ...driftCases,
  ...retryCases,
  ...abortCases,
  ...deadlineCases,
  ...licensingCases,
  ...moneyCases,
  ...purchaseFaultCases,
  ...userListCases,
  ...taggingCases,
  ...moderationCases,
  ...secretsCases,
  ...leaksCases,
  ...loadCases,
  ...faultsCases,
]
