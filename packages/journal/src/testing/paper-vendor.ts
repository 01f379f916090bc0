import {
  type Asset,
  createListing,
  type Manifest,
  NetworkError,
  type Purchase,
  type PurchaseIntent,
  qualifiedId,
  TimeoutError,
  VendorError,
} from '@picturedesk/provider'
import type { ReadyOrder } from '@picturedesk/transport/purchasing'

export const manifest = {
  specVersion: 'v1',
  id: 'paper',
  name: 'Paper',
  kinds: ['image'],
  capabilities: { licensing: ['purchase', 'resolve', 'history'] },
  operations: {},
} as const satisfies Manifest

/** What becomes of one order on its way. */
export type Fate =
  | 'answered'
  | 'lost-before'
  | 'lost-after'
  /** Taken twice on its way, and the response lost. */
  | 'doubled'
  | 'never-left'
  | 'refused'

export interface Entry {
  readonly purchase: Purchase
  /** The order that made it, which the history does not show. */
  readonly order: object
  /** Looks into the history that do not show it yet. */
  lag: number
}

/** A vendor on paper: it knows which order made which purchase, and lets orders go astray. */
export class PaperVendor {
  readonly ledger: Entry[] = []
  readonly #fate: () => Fate
  readonly #lag: () => number
  price = '10.00'
  /** Members that the history leaves out. */
  hides: readonly (keyof Purchase)[] = []

  constructor(fate: () => Fate = () => 'answered', lag: () => number = () => 0) {
    this.#fate = fate
    this.#lag = lag
  }

  asset(id: string | number): Asset {
    const price = { amount: this.price, currency: 'EUR' }
    const offers = [{ id: 'o1', name: 'Large', price, raw: {} }]
    const assetId = qualifiedId('paper', 'image', id)
    return { id: assetId, provider: 'paper', kind: 'image', renditions: [], offers, raw: {} }
  }

  async send({ order, asset, offer, reference }: ReadyOrder): Promise<Purchase> {
    const fate = this.#fate()
    const context = { provider: 'paper', operation: 'buy', attempts: 1 } as const
    if (fate === 'never-left')
      throw new NetworkError('No connection.', { ...context, outcome: 'not-sent' })
    if (fate === 'refused') throw new VendorError('Sold out.', { ...context, outcome: 'rejected' })
    if (fate === 'lost-before')
      throw new TimeoutError({ ...context, timeout: 1, outcome: 'unknown' })
    if (fate === 'doubled') this.#enter(order, asset, offer, reference)
    const purchase = this.#enter(order, asset, offer, reference)
    if (fate === 'lost-after' || fate === 'doubled')
      throw new NetworkError('Cut off.', { ...context, outcome: 'unknown' })
    return purchase
  }

  #enter(
    order: ReadyOrder['order'],
    asset: Asset,
    offer: ReadyOrder['offer'],
    reference: string | undefined,
  ): Purchase {
    const id = qualifiedId('paper', 'image', this.ledger.length + 1)
    const purchase: Purchase = {
      id,
      provider: 'paper',
      kind: 'image',
      assetId: asset.id,
      offer: { id: offer.id },
      price: offer.price,
      licensee: order.licensee,
      endUser: order.endUser ?? reference,
      raw: {},
    }
    this.ledger.push({ purchase, order, lag: this.#lag() })
    return purchase
  }

  readonly history = ({ asset }: { readonly asset?: unknown } = {}) =>
    createListing<Purchase>(async () => {
      const items = this.ledger
        .filter(({ purchase }) => asset === undefined || purchase.assetId === asset)
        .filter((entry) => entry.lag-- <= 0)
        .map(({ purchase }) => this.#shown(purchase))
        .reverse()
      return { items, warnings: [], raw: {} }
    })

  /** The order that a purchase came from. */
  orderOf(id: Purchase['id']): object | undefined {
    return this.ledger.find(({ purchase }) => purchase.id === id)?.order
  }

  #shown(purchase: Purchase): Purchase {
    const shown = Object.entries(purchase).filter(([name]) => !this.hides.includes(name as never))
    return Object.fromEntries(shown) as unknown as Purchase
  }
}

export function intent(id: string, more: Partial<PurchaseIntent> = {}): PurchaseIntent {
  return {
    id,
    provider: 'paper',
    assetId: 'paper:image/1',
    offerId: 'o1',
    licensee: 'L',
    startedAt: '2026-01-01T00:00:00.000Z',
    ...more,
  }
}
