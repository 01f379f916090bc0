import {
  type Asset,
  type AssetKind,
  type AssetOptions,
  type AssetRef,
  type Offer,
  qualifiedId,
} from '@picturedesk/provider'
import { acmeAsset } from './acme-asset.ts'
import type { AcmeClient } from './acme-client.ts'
import { named } from './acme-named.ts'
import { checked, listed } from './acme-wire.ts'
import type { Mutation } from './mutation.ts'

export type AcmeGet = (ref: AssetRef, options?: AssetOptions) => Promise<Asset>

/** Looking at one asset, with its offers. */
export function createAcmeGet(client: AcmeClient, mutation: Mutation | undefined): AcmeGet {
  let latest: Promise<Record<string, unknown>> | undefined
  let open = 0
  return async (ref, options = {}) => {
    const { kind, path } = named(ref, mutation)
    const asked = client
      .json({
        operation: 'asset',
        path: `assets/${path}`,
        headers: languageOf(kind, options, mutation),
        options,
      })
      .catch((error: unknown) => {
        throw mutation === 'wraps errors in plain ones' ? new Error('no asset') : error
      })
    if (mutation === 'mixes up responses' && ++open > 20) latest ??= asked
    const data = await (latest ?? asked).finally(() => open--)
    return {
      ...acmeAsset(kind, data, mutation),
      ...(mutation === 'gives an asset another id' && { id: qualifiedId('acme', kind, 'x') }),
      offers: furtherOffers(offersOf(data, mutation), mutation),
    }
  }
}

function languageOf(
  kind: AssetKind,
  { language }: AssetOptions,
  mutation: Mutation | undefined,
): Readonly<Record<string, string>> {
  const isDropped =
    mutation === 'drops the language of an asset' ||
    (mutation === 'drops the language of videos' && kind === 'video')
  const said = mutation === 'asks for one language alone' ? 'en' : language
  return language === undefined || isDropped ? {} : { 'accept-language': said ?? language }
}

function furtherOffers(offers: Offer[], mutation: Mutation | undefined): Offer[] {
  const [first] = offers
  if (first === undefined) return offers
  if (mutation === 'gives two offers one id') return [first, first]
  if (mutation !== 'gives a second price with a sign') return offers
  return [first, { ...first, id: '12', price: { amount: '¥5', currency: 'CNY' } }]
}

/** The offers that come with an asset. */
export function offersOf(data: unknown, mutation: Mutation | undefined): Offer[] {
  const { offers } = data as { readonly offers?: unknown }
  return listed({ list: offers }).map((wire) => {
    const offer = checked<{
      readonly id: string
      readonly name?: string
      readonly price?: string
      readonly credits?: string
    }>(wire, ['id'], mutation)
    return {
      id: offer.id,
      name: offer.name ?? '',
      price: { amount: amountOf(offer.price ?? '', mutation), currency: currencyOf(mutation) },
      ...(offer.credits !== undefined && {
        charge: { amount: offer.credits, unit: 'credits', entitlementId: 's1' },
      }),
      requires: ['licensee'],
      raw: offer,
    }
  })
}

/** Where every amount and every currency comes from, of offers and of purchases. */
export function amountOf(price: string, mutation: Mutation | undefined): string {
  if (mutation === 'gives a hundredth of every price') return (Number(price) / 100).toFixed(2)
  return mutation === 'gives prices with a sign' ? `¥${price}` : price
}

export function currencyOf(mutation: Mutation | undefined): string {
  return mutation === 'gives prices in another currency' ? 'USD' : 'CNY'
}
