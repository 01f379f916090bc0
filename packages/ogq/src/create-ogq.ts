import {
  defineProvider,
  type Favorites,
  type ProviderIdentity,
  type Recents,
  type Streaming,
  type Usage,
} from '@picturedesk/provider'
import { connect } from './connection.ts'
import { createFavorites } from './favorites.ts'
import { operations } from './generated/operations.ts'
import { manifest } from './manifest.ts'
import type { OgqOptions } from './ogq-options.ts'
import { createRecents } from './recents.ts'
import { createSearch, type OgqSearch } from './search.ts'
import { createStreaming } from './streaming.ts'
import type { OgqTransport } from './transport.ts'
import { createUsage } from './usage.ts'

/** OGQ: images of its creators, with favorites, recents, streaming and usage reports. */
export interface Ogq extends ProviderIdentity<typeof manifest.id> {
  readonly search: OgqSearch
  readonly favorites: Required<Favorites>
  readonly recents: Required<Recents>
  readonly streaming: Streaming
  readonly usage: Usage
  /** What `clientOf` of `@picturedesk/ogq/client` makes the typed vendor client of. */
  readonly connection: OgqTransport['connection']
}

/**
 * Makes an OGQ provider. Nothing is sent.
 * @throws MissingCredentialsError when the key is neither an option nor in the environment
 * @throws InvalidArgumentError for an option with a value that cannot be right
 * @example
 * const ogq = createOgq({ apiKey, userId })
 * const page = await ogq.search.assets({ text: '제주', creators: ['testCreator'] })
 */
export function createOgq(options: OgqOptions = {}): Ogq {
  const connection = connect(options, operations)
  return defineProvider(manifest, {
    search: createSearch(connection),
    favorites: createFavorites(connection),
    recents: createRecents(connection),
    streaming: createStreaming(connection),
    usage: createUsage(connection),
    connection: connection.transport.connection,
  })
}
