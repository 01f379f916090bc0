import type {
  Asset,
  Capabilities,
  Favorites,
  Licensing,
  Streaming,
  Topics,
  Usage,
} from '@picturedesk/provider'
import { expectTypeOf } from 'vitest'
import type { Calls, FederatedListing, RoutedCalls } from '../index.ts'

declare const desk: Calls<'hellorf' | 'ogq'>

// A routed call is the method of the interface, and always there.
expectTypeOf(desk.assets.get).toEqualTypeOf<Capabilities['assets']['get']>()
expectTypeOf(desk.topics.get).toEqualTypeOf<Topics['get']>()
expectTypeOf(desk.streaming.url).toEqualTypeOf<Streaming['url']>()
expectTypeOf(desk.usage.report).toEqualTypeOf<Usage['report']>()
expectTypeOf(desk.favorites.remove).toEqualTypeOf<Favorites['remove']>()
expectTypeOf(desk.licensing.download).toEqualTypeOf<NonNullable<Licensing['download']>>()
expectTypeOf<RoutedCalls['licensing']>().toEqualTypeOf<Required<Omit<Licensing, 'history'>>>()

// Calls to all stand beside them.
expectTypeOf(desk.search.assets({})).toEqualTypeOf<FederatedListing<Asset, 'hellorf' | 'ogq'>>()
desk.favorites.list({}, { userId: 'u-1' })
desk.favorites.list()
// @ts-expect-error a search needs a query, as with one provider
desk.search.assets()

// @ts-expect-error the ids of recents do not say which provider they belong to
desk.recents.remove
// @ts-expect-error nothing of moderation names a provider
desk.moderation
