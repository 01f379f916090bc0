import type { Asset } from '@picturedesk/provider'
import { assetRow } from '../asset-row.ts'
import type { Desk } from '../desk.ts'
import type { StepReport } from '../step-report.ts'
import { verify } from '../verify.ts'

/** Finds what looks like an asset of the vendor. */
export async function similarToAsset({ hellorf }: Desk, asset: Asset): Promise<StepReport> {
  const { items } = await hellorf.search.similar(asset)
  return {
    step: 'similar-to-asset',
    kind: asset.kind,
    title: `Find what looks like ${asset.id}`,
    tables: { similar: items.map(assetRow) },
    checked: [
      verify(
        items.length > 0 && items.every(({ id, kind }) => kind === asset.kind && id !== asset.id),
        `others of the same kind are found: ${items.length}`,
      ),
    ],
  }
}
