import type { Assets } from './assets.ts'
import type { Categories } from './categories.ts'
import type { Collections } from './collections.ts'
import type { Entitlements } from './entitlements.ts'
import type { Favorites } from './favorites.ts'
import type { Licensing } from './licensing.ts'
import type { Moderations } from './moderation.ts'
import type { Recents } from './recents.ts'
import type { Sales } from './sales.ts'
import type { Search } from './search.ts'
import type { Streaming } from './streaming.ts'
import type { Tagging } from './tagging.ts'
import type { Topics } from './topics.ts'
import type { Usage } from './usage.ts'

/** Every capability that a provider may have, by the name of its member. */
export interface Capabilities {
  readonly search: Search
  readonly assets: Assets
  readonly categories: Categories
  readonly topics: Topics
  readonly licensing: Licensing
  readonly entitlements: Entitlements
  readonly collections: Collections
  readonly favorites: Favorites
  readonly recents: Recents
  readonly streaming: Streaming
  readonly usage: Usage
  readonly sales: Sales
  readonly tagging: Tagging
  readonly moderation: Moderations
}

/** The name of a capability. Releases that only add may bring more: have a default branch where you tell them apart. */
export type CapabilityName = keyof Capabilities
