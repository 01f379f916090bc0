import type {
  AnyProvider,
  Asset,
  Favorites,
  Licensing,
  Listing,
  Manifest,
  ProviderIdentity,
  Search,
} from '@picturedesk/provider'
import { expectTypeOf } from 'vitest'
import {
  createRegistry,
  type LazyPlugin,
  type LazyProvider,
  type ProviderInfo,
  type Registry,
} from '../index.ts'

interface Hellorf extends ProviderIdentity<'hellorf'> {
  readonly search: Required<Search>
  readonly licensing: Required<Licensing>
  readonly client: { readonly raw: true }
}
interface Ogq extends ProviderIdentity<'ogq'> {
  readonly search: Pick<Search, 'assets'>
  readonly favorites: Favorites
}
declare const hellorf: Hellorf
declare const ogq: Ogq
declare const any: AnyProvider

const desk = createRegistry([hellorf, ogq])
expectTypeOf(desk).toEqualTypeOf<Registry<Hellorf | Ogq>>()

// Ids are literals, and each gives its own provider.
expectTypeOf(desk.get('hellorf')).toEqualTypeOf<Hellorf>()
expectTypeOf(desk.get('ogq')).toEqualTypeOf<Ogq>()
expectTypeOf(desk.get('hellorf').client.raw).toEqualTypeOf<true>()
// @ts-expect-error not registered
desk.get('helorf')

declare const text: string
// @ts-expect-error may be anything
desk.get(text)
if (desk.has(text)) {
  expectTypeOf(text).toEqualTypeOf<'hellorf' | 'ogq'>()
  expectTypeOf(desk.get(text)).toEqualTypeOf<Hellorf | Ogq>()
}

expectTypeOf(desk.list()).toEqualTypeOf<readonly ProviderInfo<'hellorf' | 'ogq'>[]>()
expectTypeOf<ProviderInfo<'ogq'>>().toExtend<Manifest<'ogq'>>()

// Each of what supports a capability has it, and is no other.
expectTypeOf(desk.supporting('favorites')).toEqualTypeOf<readonly Ogq[]>()
expectTypeOf(desk.supporting('search')).toEqualTypeOf<readonly (Hellorf | Ogq)[]>()
expectTypeOf(desk.supporting('tagging')).toEqualTypeOf<readonly never[]>()
// @ts-expect-error no such capability
desk.supporting('likes')

// Providers that are known only as such are narrowed as well.
const loose = createRegistry([any])
expectTypeOf(loose.get(text)).toEqualTypeOf<AnyProvider>()
for (const provider of loose.supporting('favorites'))
  expectTypeOf(provider.favorites).toEqualTypeOf<Favorites>()

expectTypeOf(desk.assets.get('hellorf:image/363488282')).toEqualTypeOf<Promise<Asset>>()
expectTypeOf(desk.search.similar('hellorf:image/1')).toExtend<Listing<unknown>>()
// @ts-expect-error no such kind
desk.assets.get('hellorf:sound/1')
// @ts-expect-error no such filter
desk.find({ id: 'ogq' })
// @ts-expect-error no such method
desk.find({ method: 'search.films' })

// Lazy plugins: ids are literals all the same, and what is used is a stand-in.
interface Shots extends ProviderIdentity<'shots'> {
  readonly search: { assets(query: { readonly text: string }): Listing<Asset>; cached(): number }
  readonly favorites: Favorites
  readonly client: { readonly raw: true }
}
declare const manifest: Manifest<'shots'>
declare const shots: Shots
const lazy = createRegistry([hellorf, { manifest, load: async () => shots }])
expectTypeOf(lazy).toEqualTypeOf<Registry<Hellorf | LazyPlugin<Shots>>>()
expectTypeOf(lazy.get('hellorf')).toEqualTypeOf<Hellorf>()
expectTypeOf(lazy.get('shots')).toEqualTypeOf<LazyProvider<Shots>>()
expectTypeOf(lazy.get('shots').id).toEqualTypeOf<'shots'>()
expectTypeOf(lazy.get('shots').favorites).toEqualTypeOf<Favorites>()
expectTypeOf(lazy.get('shots').search.assets({ text: '' })).toEqualTypeOf<Listing<Asset>>()
expectTypeOf(lazy.get('shots')).toExtend<AnyProvider>()
// @ts-expect-error a vendor's own extras need the provider itself
lazy.get('shots').client
// @ts-expect-error so do methods that the interface does not name
lazy.get('shots').search.cached()
// @ts-expect-error not registered
lazy.get('shot')
expectTypeOf(lazy.load('shots')).toEqualTypeOf<Promise<Shots>>()
expectTypeOf(lazy.load('hellorf')).toEqualTypeOf<Promise<Hellorf>>()
expectTypeOf(lazy.list()).toEqualTypeOf<readonly ProviderInfo<'hellorf' | 'shots'>[]>()
expectTypeOf(lazy.supporting('favorites')).toEqualTypeOf<readonly LazyProvider<Shots>[]>()

// So are plugins of which nothing is known, which is what discovery gives.
declare const found: readonly LazyPlugin[]
const discovered = createRegistry([hellorf, ...found])
expectTypeOf(discovered.get(text).favorites).toEqualTypeOf<Favorites | undefined>()
expectTypeOf(discovered.load(text)).toExtend<Promise<AnyProvider>>()

// Reports come from JSON, whose literals TypeScript forgets.
declare const json: { format: number; provider: string }
createRegistry([{ manifest, load: () => shots, conformance: json }])
// @ts-expect-error a module is no provider
createRegistry([{ manifest, load: async () => ({ createShots: () => shots }) }])
// @ts-expect-error not called
createRegistry([() => shots])

// All at once: items are the common ones, and ids are literals.
const hits = lazy.search.assets({ text: '云南' }, { providers: ['hellorf'], timeout: 3000 })
for await (const hit of hits) expectTypeOf(hit).toEqualTypeOf<Asset>()
expectTypeOf((await hits).report[0]?.provider).toEqualTypeOf<'hellorf' | 'shots' | undefined>()
expectTypeOf((await hits).cursors.shots).toEqualTypeOf<string | null | undefined>()
// @ts-expect-error not registered
lazy.search.assets({ text: '云南' }, { providers: ['getty'] })
// @ts-expect-error nothing that costs money goes to all
lazy.licensing.purchase({ providers: ['hellorf'] })
expectTypeOf(desk.use()).toEqualTypeOf<typeof desk>()
expectTypeOf(lazy.use(async (_, next) => next())).toEqualTypeOf<typeof lazy>()
