import { claims } from '@picturedesk/provider'
import type { Bench } from '../bench/bench.ts'
import type { Session } from '../bench/session.ts'

/**
 * How many purchases the history shows: of one asset, or of the whole first page of each kind.
 * @returns `undefined` when the provider has no history
 */
export async function sold(
  bench: Bench,
  session: Session,
  assetId?: string,
): Promise<number | undefined> {
  if (!claims(bench.manifest, 'licensing.history')) return undefined
  let count = 0
  for (const kind of bench.manifest.kinds) {
    const { items, total } = await session.use('licensing').history({ kind })
    const wanted = items.filter((purchase) => assetId === undefined || purchase.assetId === assetId)
    count += assetId === undefined ? (total ?? wanted.length) : wanted.length
  }
  return count
}
