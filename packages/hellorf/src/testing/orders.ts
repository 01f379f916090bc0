import { memoryJournal } from '@picturedesk/journal'
import type { hellorfMock } from '@picturedesk/mock-hellorf'
import type { MockOf } from '@picturedesk/mocks'
import {
  type PurchaseIntent,
  type PurchaseOrder,
  PurchaseOutcomeUnknownError,
} from '@picturedesk/provider'
import type { Hellorf } from '../index.ts'

import { startDesk } from './start-desk.ts'

/** Orders that the mock takes. */
export const image: PurchaseOrder = {
  asset: 'hellorf:image/363488282',
  offer: '27',
  licensee: '测试',
  endUser: 'u-1',
  maxPrice: { amount: '812.5', currency: 'CNY' }, // just the price
}
export const video: PurchaseOrder = {
  asset: 'hellorf:video/16444624',
  offer: '1016',
  licensee: 'Ours & Co.',
}
export const kinds = [
  { kind: 'image', order: image, buy: 'purchaseImage', look: 'listImagePurchases' },
  { kind: 'video', order: video, buy: 'purchaseVideo', look: 'listVideoPurchases' },
] as const

/** The purchases that the vendor took, those of its documents aside. */
export async function taken(hellorf: Hellorf, kind: 'image' | 'video'): Promise<string[]> {
  const { items } = await hellorf.licensing.history({ kind, from: '2020-01-01T00:00:00Z' })
  return items.map(({ id }) => id)
}

/** What was sent to buy. */
export function bodies(mock: MockOf<typeof hellorfMock>): unknown[] {
  return mock.requests({ method: 'POST' }).map(({ body }) => body)
}

/** What a purchase rejects with. */
export async function failureOf(purchase: Promise<unknown>): Promise<unknown> {
  return purchase.then(
    (result) => new Error(`It went through: ${JSON.stringify(result)}`),
    (error: unknown) => error,
  )
}

/** The error of a purchase of which nobody knows whether it took place. */
export async function unknownOf(purchase: Promise<unknown>): Promise<PurchaseOutcomeUnknownError> {
  const error = await failureOf(purchase)
  if (PurchaseOutcomeUnknownError.isInstance(error)) return error
  throw error
}

/** What comes back from where an intent was stored. */
export function stored(intent: PurchaseIntent): PurchaseIntent {
  return JSON.parse(JSON.stringify(intent))
}

/** A desk whose journal knows every order of the account. */
export const startSoleBuyer: typeof startDesk = (options = {}) =>
  startDesk({ journal: memoryJournal(), ...options })
