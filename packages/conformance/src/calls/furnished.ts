import { claims } from '@picturedesk/provider'
import type { Bench } from '../bench/bench.ts'
import type { Session } from '../bench/session.ts'
import { orderOf } from './findings.ts'
import { query } from './queries.ts'
import { saleOf } from './sale.ts'

/** Puts two things into each list that a provider can fill, so that lists have an order. */
export async function furnish(bench: Bench, session: Session): Promise<void> {
  const { manifest } = bench
  const { use } = session
  const can = (...methods: Parameters<typeof claims>[1][]): boolean =>
    methods.every((method) => claims(manifest, method))
  if (!can('search.assets')) return
  for (const kind of manifest.kinds) {
    const two = (await use('search').assets(query(bench, kind))).items.slice(0, 2)
    if (can('favorites.add')) await use('favorites').add(two)
    if (can('usage.report')) for (const asset of two) await use('usage').report(asset)
    if (can('collections.list', 'collections.add')) {
      const collections = use('collections')
      if (can('collections.create'))
        for (const name of ['Covers', 'Harbours']) await collections.create({ name, kind })
      const [first] = (await collections.list({ kind })).items
      if (first !== undefined) await collections.add(first, two)
    }
    if (can('licensing.purchase', 'assets.get', 'licensing.history'))
      for (const asset of two) await use('licensing').purchase(await orderOf(bench, session, asset))
    if (can('sales.report', 'sales.list'))
      for (const asset of two) await use('sales').report(await saleOf(bench, session, asset))
  }
}
