import {
  defineProvider,
  type Favorites,
  type ProviderIdentity,
  type Recents,
  type Sales,
  type Streaming,
  type Usage,
} from '@picturedesk/provider'
import { connect } from './connection.ts'
import { createFavorites } from './favorites.ts'
import { operations } from './generated/operations.ts'
import { manifest } from './manifest.ts'
import type { OgqOptions } from './ogq-options.ts'
import { createRecents } from './recents.ts'
import { createSales } from './sales.ts'
import { createSearch, type OgqSearch } from './search.ts'
import { createStreaming } from './streaming.ts'
import type { OgqTransport } from './transport.ts'
import { createUsage } from './usage.ts'

/** OGQ: images of its creators, with favorites, recents, streaming, reports of use and of sales. */
export interface Ogq extends ProviderIdentity<typeof manifest.id> {
  readonly search: OgqSearch
  readonly favorites: Required<Favorites>
  readonly recents: Required<Recents>
  readonly streaming: Streaming
  readonly usage: Usage
  readonly sales: Required<Sales>
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
    sales: createSales(connection, options),
    connection: connection.transport.connection,
  })
}
