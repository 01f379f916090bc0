import type {
  AnyProvider,
  AssetDetail,
  Favorites,
  Licensing,
  Listing,
  Manifest,
  ProviderIdentity,
  Search,
} from '@picturedesk/provider'
import { expectTypeOf } from 'vitest'
import { createRegistry, type Registry } from './index.ts'

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

expectTypeOf(desk.list()).toEqualTypeOf<readonly Manifest<'hellorf' | 'ogq'>[]>()

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

expectTypeOf(desk.assets.get('hellorf:image/363488282')).toEqualTypeOf<Promise<AssetDetail>>()
expectTypeOf(desk.search.similar('hellorf:image/1')).toExtend<Listing<unknown>>()
// @ts-expect-error no such kind
desk.assets.get('hellorf:audio/1')
// @ts-expect-error no such filter
desk.find({ id: 'ogq' })
