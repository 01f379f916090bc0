import type { Desk, HellorfKind } from './desk.ts'
import type { StepReport } from './step-report.ts'
import { arrangeFavorites } from './steps/arrange-favorites.ts'
import { breakCircuit } from './steps/break-circuit.ts'
import { buy } from './steps/buy.ts'
import { discoverPlugins } from './steps/discover-plugins.ts'
import { downloadWarrant } from './steps/download-warrant.ts'
import { findInHistory } from './steps/find-in-history.ts'
import { logEachCall } from './steps/log-each-call.ts'
import { loseAnswer } from './steps/lose-answer.ts'
import { moderateProducts } from './steps/moderate-products.ts'
import { openAsset } from './steps/open-asset.ts'
import { priceCeiling } from './steps/price-ceiling.ts'
import { refuseAsset, refuseClock, refuseSecret } from './steps/refusals.ts'
import { reportSale } from './steps/report-sale.ts'
import { reportUse } from './steps/report-use.ts'
import { resumeBulk } from './steps/resume-bulk.ts'
import { searchAcross } from './steps/search-across.ts'
import { searchPages } from './steps/search-pages.ts'
import { similarToAsset } from './steps/similar-to-asset.ts'
import { similarToPicture } from './steps/similar-to-picture.ts'
import { skipSlowVendor } from './steps/skip-slow-vendor.ts'
import { streamAsset } from './steps/stream-asset.ts'
import { tagPictures } from './steps/tag-pictures.ts'
import { found } from './verify.ts'

/**
 * The whole job, a report a step.
 *
 * @throws UnexpectedResult at the first step that does not go as promised
 */
export async function* tour(desk: Desk): AsyncGenerator<StepReport, void> {
  yield* license(desk, 'image')
  yield* license(desk, 'video')
  yield await refuseSecret(desk)
  yield await refuseClock(desk)
  yield await refuseAsset(desk)
  yield await searchAcross(desk)
  yield await skipSlowVendor(desk)
  yield* keepAndUse(desk)
  yield await tagPictures(desk)
  yield await moderateProducts(desk)
  yield await discoverPlugins(desk)
  yield await logEachCall(desk)
  yield await breakCircuit(desk)
  yield await resumeBulk(desk)
}

async function* keepAndUse(desk: Desk): AsyncGenerator<StepReport, void> {
  const { report, favorites } = await arrangeFavorites(desk)
  yield report
  const favorite = found(favorites[0], 'favorite')
  yield await reportUse(desk, favorite)
  yield await reportSale(desk, favorite)
  yield await streamAsset(desk, favorite)
}

async function* license(desk: Desk, kind: HellorfKind): AsyncGenerator<StepReport, void> {
  const { report: searched, hits } = await searchPages(desk, kind)
  yield searched
  const { report: opened, asset } = await openAsset(desk, found(hits[0], 'first hit'))
  yield opened
  yield await similarToAsset(desk, asset)
  // Hellorf searches videos by words alone.
  if (kind === 'image') yield await similarToPicture(desk)
  yield await priceCeiling(desk, asset)
  const { report: bought, purchase } = await buy(desk, asset)
  yield bought
  yield await downloadWarrant(desk, purchase)
  yield await findInHistory(desk, purchase)
  yield await loseAnswer(desk, found(hits[1], 'second hit'))
}
