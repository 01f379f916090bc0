import { assetsCases } from './assets/assets.ts'
import { assetsManyCases } from './assets/many.ts'
import { categoriesCases } from './categories/categories.ts'
import { collectionsCases } from './collections/collections.ts'
import type { ConformanceCase } from './conformance-case.ts'
import { abortCases } from './every-call/abort.ts'
import { changesCases } from './every-call/changes.ts'
import { copiesCases } from './every-call/copies.ts'
import { deadlineCases } from './every-call/deadline.ts'
import { driftCases } from './every-call/drift.ts'
import { errorsCases } from './every-call/errors.ts'
import { faultsCases } from './every-call/faults.ts'
import { furtherCallsCases } from './every-call/further-calls.ts'
import { furtherPagesCases } from './every-call/further-pages.ts'
import { leaksCases } from './every-call/leaks.ts'
import { listOptionsCases } from './every-call/list-options.ts'
import { listsCases } from './every-call/lists.ts'
import { loadCases } from './every-call/load.ts'
import { longIdsCases } from './every-call/long-ids.ts'
import { methodOptionValuesCases } from './every-call/option-values.ts'
import { orderCases } from './every-call/order.ts'
import { quietCases } from './every-call/quiet.ts'
import { resourcesCases } from './every-call/resources.ts'
import { responseCases } from './every-call/response.ts'
import { resultsCases } from './every-call/results.ts'
import { retryCases } from './every-call/retry.ts'
import { secretsCases } from './every-call/secrets.ts'
import { thingsCases } from './every-call/things.ts'
import { usersCases } from './every-call/users.ts'
import { warningCases } from './every-call/warnings.ts'
import { favoritesCases } from './favorites/favorites.ts'
import { goldenCases } from './golden/golden.ts'
import { licensingCases } from './licensing/licensing.ts'
import { moneyCases } from './licensing/money.ts'
import { partiesCases } from './licensing/parties.ts'
import { purchaseFaultCases } from './licensing/purchase-faults.ts'
import { samePriceCases } from './licensing/same-price.ts'
import { warrantBytesCases } from './licensing/warrant-bytes.ts'
import { whoseCases } from './licensing/whose.ts'
import { checksCases } from './moderation/checks.ts'
import { moderationCases } from './moderation/moderation.ts'
import { picturesCases } from './pictures/pictures.ts'
import { identityCases } from './provider/identity.ts'
import { mannersCases } from './provider/manners.ts'
import { surroundingsCases } from './provider/surroundings.ts'
import { recentsCases } from './recents/recents.ts'
import { saleFaultCases } from './sales/sale-faults.ts'
import { salesCases } from './sales/sales.ts'
import { listingCases } from './search/listing.ts'
import { optionPairsCases } from './search/option-pairs.ts'
import { optionValuesCases } from './search/option-values.ts'
import { optionsCases } from './search/options.ts'
import { pagesCases } from './search/pages.ts'
import { streamingCases } from './streaming/streaming.ts'
import { taggingCases } from './tagging/tagging.ts'
import { topicsCases } from './topics/topics.ts'
import { usageCases } from './usage/usage.ts'
import { alikeCases } from './values/alike.ts'
import { sameAssetCases } from './values/same-asset.ts'
import { valuesCases } from './values/values.ts'
import { wordsCases } from './values/words.ts'

/** Every case, in the order in which they run: the provider, every call, then each capability. */
export const cases: readonly ConformanceCase[] = [
  ...identityCases,
  ...mannersCases,
  ...surroundingsCases,

  ...listsCases,
  ...orderCases,
  ...listOptionsCases,
  ...methodOptionValuesCases,
  ...warningCases,
  ...furtherPagesCases,
  ...furtherCallsCases,
  ...longIdsCases,
  ...thingsCases,
  ...usersCases,
  ...errorsCases,
  ...copiesCases,
  ...quietCases,
  ...responseCases,
  ...driftCases,
  ...retryCases,
  ...abortCases,
  ...deadlineCases,
  ...secretsCases,
  ...leaksCases,
  ...loadCases,
  ...resourcesCases,
  ...faultsCases,
  ...changesCases,
  ...resultsCases,
  ...valuesCases,
  ...wordsCases,
  ...alikeCases,

  ...listingCases,
  ...pagesCases,
  ...optionsCases,
  ...optionValuesCases,
  ...optionPairsCases,
  ...picturesCases,
  ...assetsCases,
  ...assetsManyCases,
  ...sameAssetCases,
  ...categoriesCases,
  ...topicsCases,
  ...licensingCases,
  ...moneyCases,
  ...samePriceCases,
  ...partiesCases,
  ...whoseCases,
  ...warrantBytesCases,
  ...purchaseFaultCases,
  ...collectionsCases,
  ...favoritesCases,
  ...recentsCases,
  ...streamingCases,
  ...usageCases,
  ...salesCases,
  ...saleFaultCases,
  ...taggingCases,
  ...moderationCases,
  ...checksCases,

  ...goldenCases,
]
