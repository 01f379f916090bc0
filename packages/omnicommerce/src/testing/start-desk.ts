import { deskOf } from '@picturedesk/vendor-kit'
import { vendor } from './vendor.ts'

const start = await deskOf(vendor)

/** Starts OmniCommerce and its mock for the running test. */
export async function startDesk(options?: Parameters<typeof start>[0]) {
  const desk = await start(options)
  /** The ids of each batch that arrived, in the order of calls. */
  const batches = (): string[][] =>
    desk.mock
      .requests({ method: 'POST' })
      .map(({ body }) => (body as { readonly productIds: string[] }).productIds)
  return { ...desk, batches }
}

/** Products that the mock knows, from A1000 on. */
export function productIds(count: number, from = 1000): string[] {
  return Array.from({ length: count }, (_, index) => `A${from + index}`)
}
