import type { Purchase } from '@picturedesk/provider'
import type { Desk } from '../desk.ts'
import { purchaseRow } from '../purchase-row.ts'
import type { StepReport } from '../step-report.ts'
import { found, verify } from '../verify.ts'

/** Finds a purchase again, with what the vendor only says about what was bought. */
export async function findInHistory({ hellorf }: Desk, purchase: Purchase): Promise<StepReport> {
  const { kind, id, assetId } = purchase
  const { items } = await hellorf.licensing.history({ kind })
  const listed = found(
    items.find((item) => item.id === id),
    `${id} in the history`,
  )
  const bought = await hellorf.licensing.get(listed)
  const releases = bought.asset?.releases
  const { url } = await hellorf.licensing.download(listed)
  return {
    step: 'history',
    kind,
    title: `Find ${id} in the history`,
    tables: {
      history: items.map(purchaseRow),
      purchase: [
        {
          size: bought.size,
          contentSize: bought.contentSize,
          modelReleased: releases?.modelReleased,
          propertyReleased: releases?.propertyReleased,
        },
      ],
      file: [{ downloadUrl: url }],
    },
    checked: [
      verify(
        listed.assetId === assetId && listed.licensee === purchase.licensee,
        'the asset and the licensee are those of the purchase',
      ),
      verify(bought.id === id && bought.asset?.id === assetId, 'it opens, with its asset'),
    ],
  }
}
