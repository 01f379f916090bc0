import { type Assets, defineProvider, type ProviderIdentity } from '@picturedesk/provider'
import { createAssets } from './assets.ts'
import { connect } from './connection.ts'
import { operations } from './generated/operations.ts'
import { manifest } from './manifest.ts'
import type { OpenverseOptions } from './openverse-options.ts'
import { createSearch, type OpenverseSearch } from './search.ts'
import type { OpenverseTransport } from './transport.ts'

/** Openverse: openly licensed images of many sources, with licence and attribution. */
export interface Openverse extends ProviderIdentity<typeof manifest.id> {
  readonly search: OpenverseSearch
  readonly assets: Assets
  /** What `clientOf` of `@picturedesk/openverse/client` makes the typed vendor client of. */
  readonly connection: OpenverseTransport['connection']
}

/**
 * Makes an Openverse provider. Nothing is sent.
 * @throws MissingCredentialsError for an id without a secret, or a secret without an id
 * @throws InvalidArgumentError for an option with a value that cannot be right
 * @example
 * const openverse = createOpenverse() // anonymous, unless the environment has credentials
 * const page = await openverse.search.assets({ text: 'lighthouse' })
 * const { license, creditText } = page.items[0]
 */
export function createOpenverse(options: OpenverseOptions = {}): Openverse {
  const connection = connect(options, operations)
  return defineProvider(manifest, {
    search: createSearch(connection),
    assets: createAssets(connection),
    connection: connection.transport.connection,
  })
}
