import type { Asset } from '@picturedesk/provider'
import { assetRow } from '../asset-row.ts'
import type { Desk } from '../desk.ts'
import type { Row, StepReport } from '../step-report.ts'
import { found, verify } from '../verify.ts'

const TEXT = '제주'

/** Makes the hits of a search a user's favorites, swaps first and last, and takes one out again. */
export async function arrangeFavorites({
  ogq,
}: Desk): Promise<{ report: StepReport; favorites: readonly Asset[] }> {
  const { items: hits } = await ogq.search.assets({ text: TEXT })
  const first = found(hits[0], 'first hit')
  const second = found(hits[1], 'second hit')
  const third = found(hits[2], 'third hit')
  const rows: Row[] = []
  const listAfter = async (change: string): Promise<readonly Asset[]> => {
    const { items } = await ogq.favorites.list()
    for (const { ordering, asset } of items) rows.push({ change, ordering, ...assetRow(asset) })
    return items.map(({ asset }) => asset)
  }

  await ogq.favorites.add([first, second, third])
  const added = await listAfter('add')
  await ogq.favorites.reorder([
    { asset: third, ordering: 0 },
    { asset: first, ordering: 2 },
  ])
  const reordered = await listAfter('reorder')
  await ogq.favorites.remove(second)
  const kept = await listAfter('remove')
  return {
    favorites: kept,
    report: {
      step: 'favorites',
      kind: 'image',
      title: `Arrange favorites at ${ogq.name}, from a search for ${TEXT}`,
      tables: { favorites: rows },
      checked: [
        verify(sameAssets(added, [first, second, third]), 'added, they stand as they were added'),
        verify(sameAssets(reordered, [third, second, first]), 'the first and the last swapped'),
        verify(sameAssets(kept, [third, first]), 'one is gone, the others kept their order'),
      ],
    },
  }
}

function sameAssets(some: readonly Asset[], others: readonly Asset[]): boolean {
  return some.map(({ id }) => id).join() === others.map(({ id }) => id).join()
}
