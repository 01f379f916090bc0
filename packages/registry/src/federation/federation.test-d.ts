import type { Asset, Purchase } from '@picturedesk/provider'
import { expectTypeOf } from 'vitest'
import type { FederatedListing, Federation, Order } from '../index.ts'
import { asTheyArrive, fallback, interleave, oneByOne, sorted } from '../index.ts'

declare const desk: Federation<'hellorf' | 'ogq'>

expectTypeOf(desk.search.assets({ text: '云南' })).toEqualTypeOf<
  FederatedListing<Asset, 'hellorf' | 'ogq'>
>()

// What belongs to one provider is asked of that one.
desk.search.assets({ each: { hellorf: { categoryId: '3', color: '#ff0000' } } })
// @ts-expect-error whose category?
desk.search.assets({ categoryId: '3' })
// @ts-expect-error whose cursor?
desk.search.assets({ cursor: '2' })
// @ts-expect-error whose cursor?
desk.search.assets({ each: { ogq: { cursor: '2' } } })
// @ts-expect-error whose asset?
desk.licensing.history({ asset: 'hellorf:image/1' })
// @ts-expect-error no such provider
desk.search.assets({ each: { getty: {} } })
// @ts-expect-error no such provider
desk.search.assets({ cursors: { getty: '2' } })

// A search by image goes on as one by words does.
desk.search.byImage({ image: { url: 'https://example.com/a.jpg' }, cursors: { ogq: '2' } })

// An image is given by its bytes or by its URL, here as with one provider.
desk.search.byImage({ image: { url: 'https://example.com/a.jpg' } })
// @ts-expect-error both
desk.search.byImage({ image: { url: 'https://example.com/a.jpg', bytes: new Uint8Array() } })

// Orders, of ours and of your own.
for (const order of [asTheyArrive, fallback, interleave, oneByOne]) {
  desk.search.assets({}, { order })
  desk.licensing.history({}, { order })
}
const byPrice = sorted<Purchase>((a, b) => Number(a.price?.amount) - Number(b.price?.amount))
desk.licensing.history({}, { order: byPrice })
// @ts-expect-error an order of something else
desk.search.assets({}, { order: byPrice })
const favouring: Order<Asset> = async function* ([first, ...others]) {
  expectTypeOf(first?.report.status).toEqualTypeOf<
    | 'waiting'
    | 'more'
    | 'complete'
    | 'failed'
    | 'timed-out'
    | 'not-supported'
    | 'aborted'
    | 'not-asked'
    | undefined
  >()
  if (first !== undefined) yield* first
  yield* asTheyArrive(others)
}
desk.search.assets({}, { order: favouring })

// @ts-expect-error an asset is known to its own vendor only
desk.search.similar
// @ts-expect-error headings do not say whose they are
desk.categories
