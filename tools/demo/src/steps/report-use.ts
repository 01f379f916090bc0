import type { Asset } from '@picturedesk/provider'
import { assetRow } from '../asset-row.ts'
import type { Desk } from '../desk.ts'
import type { StepReport } from '../step-report.ts'
import { verify } from '../verify.ts'

/** Uses a picture, tells the vendor, and finds it among what was used lately. */
export async function reportUse({ ogq, mocks }: Desk, asset: Asset): Promise<StepReport> {
  const { items: before } = await ogq.recents.list()
  await ogq.usage.report(asset)
  const { items } = await ogq.recents.list()
  return {
    step: 'recents',
    kind: asset.kind,
    title: `Use ${asset.id} and find it among the recents`,
    tables: { recents: items.map(({ id, asset: used }) => ({ entry: id, ...assetRow(used) })) },
    checked: [
      verify(before.length === 0, 'nothing was used before'),
      verify(
        mocks.ogq.requests({ operation: 'reportUsage' }).length === 1,
        'the use was reported once',
      ),
      verify(items.length === 1 && items[0]?.asset.id === asset.id, 'it is there, and alone'),
    ],
  }
}
