import { setTimeout as sleep } from 'node:timers/promises'
import type { ProductModerationResult } from '@picturedesk/provider'

/** The products that results are about. */
export const idsOf = (results: readonly ProductModerationResult[]): string[] =>
  results.map(({ productId }) => productId)

/** How many ids each call has. */
export const sizes = (batches: readonly string[][]): number[] => batches.map(({ length }) => length)

/** A vendor without a mock's cost: every product is complete, and nothing is known of it. */
export function cheapVendor(onCall: (ids: readonly string[]) => void = () => {}): typeof fetch {
  return async (_, init) => {
    const { productIds: ids } = JSON.parse(String(init?.body))
    onCall(ids)
    await sleep(0)
    init?.signal?.throwIfAborted()
    const products = ids.map((id: string) => ({ imageModeration: [], productInfo: { id } }))
    return Response.json({ complete: { products }, failed: { errors: [] } }, { status: 201 })
  }
}
