import {
  type Categories,
  defineProvider,
  type ProviderIdentity,
  type Topics,
} from '@picturedesk/provider'
import { createAssets, type HellorfAssets } from './assets.ts'
import { createCategories } from './categories.ts'
import { connect } from './connection.ts'
import { operations } from './generated/operations.ts'
import type { HellorfOptions } from './hellorf-options.ts'
import { createLicensing, type HellorfLicensing } from './licensing.ts'
import { manifest } from './manifest.ts'
import { createSearch, type HellorfSearch } from './search.ts'
import { createTopics } from './topics.ts'
import type { HellorfTransport } from './transport.ts'

/** Hellorf (ZCool): stock images and videos, from search to licence. */
export interface Hellorf extends ProviderIdentity<typeof manifest.id> {
  readonly search: HellorfSearch
  readonly assets: HellorfAssets
  readonly categories: Categories
  readonly topics: Required<Topics>
  readonly licensing: HellorfLicensing
  /** What `clientOf` of `@picturedesk/hellorf/client` makes the typed vendor client of. */
  readonly connection: HellorfTransport['connection']
}

/**
 * Makes a Hellorf provider. Nothing is sent.
 * @throws MissingCredentialsError when id or secret is neither an option nor in the environment
 * @throws InvalidArgumentError for an option with a value that cannot be right
 * @example
 * const hellorf = createHellorf({ clientId, clientSecret })
 * const page = await hellorf.search.assets({ text: '云南', orientation: 'horizontal' })
 */
export function createHellorf(options: HellorfOptions = {}): Hellorf {
  const connection = connect(options, operations)
  const assets = createAssets(connection)
  return defineProvider(manifest, {
    search: createSearch(connection),
    assets,
    categories: createCategories(connection),
    topics: createTopics(connection),
    licensing: createLicensing(connection, assets, options),
    connection: connection.transport.connection,
  })
}
