import { expectTypeOf } from 'vitest'
import type {
  AnyProvider,
  Asset,
  Assets,
  Capabilities,
  Listing,
  Manifest,
  Page,
  PageCallOptions,
  Provider,
  PurchaseOrder,
  QualifiedId,
  Search,
  TopicListing,
} from './index.ts'
import {
  createListing,
  defineProvider,
  type InvalidResponseError,
  PicturedeskError,
  qualifiedId,
  RateLimitedError,
} from './index.ts'

declare const search: Search
declare const assets: Assets
declare const manifest: Manifest<'acme'>
declare const asset: Asset

// A listing is awaited to its first page and iterated to its items.
const listing: Listing<Asset> = search.assets({ text: '云南' })
expectTypeOf<Awaited<typeof listing>>().toEqualTypeOf<Page<Asset>>()
for await (const item of listing) expectTypeOf(item).toEqualTypeOf<Asset>()
for await (const page of listing.pages()) expectTypeOf(page).toEqualTypeOf<Page<Asset>>()
expectTypeOf((await listing).next()).toEqualTypeOf<Promise<Page<Asset> | undefined>>()
expectTypeOf<Awaited<TopicListing>['topic']['title']>().toEqualTypeOf<string>()

createListing(async (cursor, options) => {
  expectTypeOf(cursor).toEqualTypeOf<string | undefined>()
  expectTypeOf(options).toEqualTypeOf<PageCallOptions>()
  return { items: [1], warnings: [], raw: undefined }
})
// @ts-expect-error a page without warnings would drop them silently
createListing(async () => ({ items: [1], raw: undefined }))

// What is optional in a capability has to be asked for.
// @ts-expect-error not every vendor finds similar assets
search.similar(asset)
expectTypeOf(search.similar?.(asset)).toEqualTypeOf<Listing<Asset> | undefined>()

// Options that do not exist, and values that cannot be, do not compile.
// @ts-expect-error no such option
search.assets({ keyword: '云南' })
// @ts-expect-error no such kind
search.assets({ kind: 'sound' })
// @ts-expect-error exactly one form of a picture
search.byImage?.({ image: { url: 'https://example.org/a.jpg', bytes: new Uint8Array() } })
// @ts-expect-error exactly one form of a picture
search.byImage?.({ image: {} })
search.byImage?.({ image: { bytes: new Uint8Array(), mediaType: 'image/png' }, kind: 'x-font' })

// Ids carry provider and kind.
expectTypeOf(qualifiedId('acme', 'image', 1)).toEqualTypeOf<QualifiedId<'acme'>>()
assets.get('acme:image/1')
assets.get(asset)
// @ts-expect-error a bare vendor id names no provider
assets.get('363488282')
// @ts-expect-error no such kind
assets.get('acme:sound/1')
expectTypeOf(assets.get(asset)).toEqualTypeOf<Promise<Asset>>()

// Results cannot be changed by those who read them.
// @ts-expect-error read-only
asset.title = 'mine'
// @ts-expect-error read-only
asset.renditions.push()

// What an order needs beside asset and offer is data of the offer.
export const order: PurchaseOrder = { asset, offer: '1' }
// @ts-expect-error offer is missing
export const without: PurchaseOrder = { asset }

// A provider keeps its literal id, the capabilities that it has and its own extras.
const acme = defineProvider(manifest, { search, client: { raw: true } })
expectTypeOf(acme.id).toEqualTypeOf<'acme'>()
expectTypeOf(acme.search).toEqualTypeOf<Search>()
expectTypeOf(acme.client.raw).toEqualTypeOf<boolean>()
// @ts-expect-error not among its capabilities
acme.licensing
expectTypeOf(acme).toExtend<AnyProvider>()
expectTypeOf(acme).toExtend<Provider<'search', 'acme'>>()
expectTypeOf(acme).not.toExtend<Provider<'search' | 'assets'>>()
expectTypeOf<Provider<'search'>['search']>().toEqualTypeOf<Search>()
expectTypeOf<AnyProvider['licensing']>().toEqualTypeOf<Capabilities['licensing'] | undefined>()
// @ts-expect-error a capability is not any object
defineProvider(manifest, { search: { find: () => [] } })

// A manifest names only what exists.
export const wrong: Manifest['capabilities'] = {
  // @ts-expect-error no such method
  search: ['films'],
}

// Guards narrow, codes discriminate.
declare const error: unknown
if (PicturedeskError.isInstance(error))
  expectTypeOf(error.outcome).toEqualTypeOf<'not-sent' | 'rejected' | 'unknown'>()
if (RateLimitedError.isInstance(error))
  expectTypeOf(error.retryAfter).toEqualTypeOf<number | undefined>()
declare const either: RateLimitedError | InvalidResponseError
if (either.code === 'invalid-response') expectTypeOf(either).toEqualTypeOf<InvalidResponseError>()

// A factory may name what it gives: the members are read from what is handed over, not from that.
export function annotated(given: Manifest<'acme'>): Provider<'search', 'acme'> {
  return defineProvider(given, {
    search: {
      assets: (_, call) =>
        createListing(async () => ({ items: [], warnings: [], raw: undefined }), call),
    },
  })
}
