import { type Assets, defineProvider, type ProviderIdentity } from '@picturedesk/provider'
import { createAssets } from './assets.ts'
import { connect, type OpenverseTransport } from './connection.ts'
import { manifest } from './manifest.ts'
import type { OpenverseOptions } from './openverse-options.ts'
import { createSearch, type OpenverseSearch } from './search.ts'

/** Openverse: openly licensed images of many sources, with licence and attribution. */
export interface Openverse extends ProviderIdentity<'openverse'> {
  readonly search: OpenverseSearch
  readonly assets: Assets
  /**
   * The typed client underneath: adds the token and sends once, and answers as openapi-fetch does.
   * Reaches thumbnails, sources and limits, too.
   */
  readonly client: OpenverseTransport['client']
}

/**
 * Makes an Openverse provider. Nothing is sent.
 * @throws MissingCredentialsError for an id without a secret, or the other way round
 * @throws InvalidArgumentError
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
