import { type Assets, defineProvider, type ProviderIdentity } from '@picturedesk/provider'
import { createAssets } from './assets.ts'
import { connect } from './connection.ts'
import { manifest } from './manifest.ts'
import type { OpenverseOptions } from './openverse-options.ts'
import { createSearch, type OpenverseSearch } from './search.ts'
import type { OpenverseTransport } from './transport.ts'

/** Openverse: openly licensed images of many sources, with licence and attribution. */
export interface Openverse extends ProviderIdentity<typeof manifest.id> {
  readonly search: OpenverseSearch
  readonly assets: Assets
  /**
   * The typed client underneath. It adds the token, sends once, and returns what openapi-fetch
   * returns. It also has the operations for thumbnails, sources and limits.
   */
  readonly client: OpenverseTransport['client']
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
  const connection = connect(options)
  return defineProvider(manifest, {
    search: createSearch(connection),
    assets: createAssets(connection),
    client: connection.transport.client,
  })
}
