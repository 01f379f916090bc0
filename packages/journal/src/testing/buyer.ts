// A process that buys, order after order, until it is killed or done.
// node buyer.ts <url of the server> <file of the journal> <orders, as JSON>

import {
  type Asset,
  createListing,
  NetworkError,
  type Purchase,
  type PurchaseJournal,
  PurchaseOutcomeUnknownError,
  qualifiedId,
  systemClock,
  VendorError,
} from '@picturedesk/provider'
import { createPurchasing } from '@picturedesk/transport/purchasing'
import { sqliteJournal } from '../sqlite-journal.ts'
import { manifest } from './paper-vendor.ts'

/** One order, and what this process tells of it. */
export interface NumberedOrder {
  readonly number: string
  readonly asset: number
  readonly licensee: string
}

const [, , url = '', file = '', list = '[]'] = process.argv
const disk = sqliteJournal(file)
let current = ''

const say = (line: object): void => {
  process.stdout.write(`${JSON.stringify({ order: current, ...line })}\n`)
}

/** Tells which intent belongs to which order, before the journal has it. */
const journal: PurchaseJournal = {
  ...disk,
  open: (intent) => {
    say({ intent: intent.id })
    return disk.open(intent)
  },
}

function purchaseOf(id: number, assetId: Purchase['assetId'], licensee: string): Purchase {
  const own = qualifiedId('paper', 'image', id)
  return {
    id: own,
    provider: 'paper',
    kind: 'image',
    assetId,
    offer: { id: 'o1' },
    licensee,
    raw: {},
  }
}

const { purchase } = createPurchasing({
  manifest,
  clock: systemClock,
  masked: (value) => value,
  journal,
  loadAsset: async (asset) => {
    const id = typeof asset === 'string' ? asset : asset.id
    const offers = [{ id: 'o1', name: 'Large', raw: {} }]
    return { id, provider: 'paper', kind: 'image', renditions: [], offers, raw: {} } as Asset
  },
  send: async ({ asset, order }) => {
    const context = { provider: 'paper', operation: 'buy', attempts: 1 }
    const body = JSON.stringify({ asset: asset.id, licensee: order.licensee })
    const headers = { 'x-order': current }
    const response = await fetch(url, { method: 'POST', body, headers }).catch((cause: unknown) => {
      throw new NetworkError('The connection broke.', { ...context, outcome: 'unknown', cause })
    })
    if (!response.ok) throw new VendorError('Refused.', { ...context, outcome: 'rejected' })
    const { id } = (await response.json()) as { id: number }
    return purchaseOf(id, asset.id, order.licensee ?? '')
  },
  history: ((query: { asset: Purchase['assetId'] }) =>
    createListing<Purchase>(async () => {
      const response = await fetch(`${url}/?asset=${encodeURIComponent(query.asset)}`)
      const entries = (await response.json()) as { id: number; licensee: string }[]
      const items = entries.map(({ id, licensee }) => purchaseOf(id, query.asset, licensee))
      return { items, warnings: [], raw: {} }
    })) as never,
})

for (const { number, asset, licensee } of JSON.parse(list) as NumberedOrder[]) {
  current = number
  say({ begins: true })
  try {
    const order = { asset: qualifiedId('paper', 'image', asset), offer: 'o1', licensee }
    const { id, recovered = false } = await purchase(order, { timeout: 1500 })
    say({ bought: Number(id.split('/')[1]), recovered })
  } catch (error) {
    say({ failed: PurchaseOutcomeUnknownError.isInstance(error) ? 'unknown' : 'not-bought' })
  }
}
