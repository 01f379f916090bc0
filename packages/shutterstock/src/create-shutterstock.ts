import {
  type Assets,
  type Collections,
  defineProvider,
  type Entitlements,
  type ProviderIdentity,
} from '@picturedesk/provider'
import { createAssets } from './assets.ts'
import { createCollections } from './collections.ts'
import { connect } from './connection.ts'
import { createEntitlements } from './entitlements.ts'
import { operations } from './generated/operations.ts'
import { createLicensing, type ShutterstockLicensing } from './licensing.ts'
import { manifest } from './manifest.ts'
import { createSearch, type ShutterstockSearch } from './search.ts'
import type { ShutterstockOptions } from './shutterstock-options.ts'
import type { ShutterstockTransport } from './transport.ts'

/** Shutterstock: stock images, videos and music, from search to licence. */
export interface Shutterstock extends ProviderIdentity<typeof manifest.id> {
  readonly search: ShutterstockSearch
  readonly assets: Required<Assets>
  readonly licensing: ShutterstockLicensing
  readonly entitlements: Entitlements
  readonly collections: Required<Collections>
  /** What `clientOf` of `@picturedesk/shutterstock/client` makes the typed vendor client of. */
  readonly connection: ShutterstockTransport['connection']
}

/**
 * Makes a Shutterstock provider. Nothing is sent.
 * @throws MissingCredentialsError if there are neither key and secret nor a token
 * @throws InvalidArgumentError for an option with a value that cannot be right
 * @example
 * const shutterstock = createShutterstock({ consumerKey, consumerSecret, token: tokenOfUser })
 * const page = await shutterstock.search.assets({ text: 'lighthouse', kind: 'video' })
 */
export function createShutterstock(options: ShutterstockOptions = {}): Shutterstock {
  const connection = connect(options, operations)
  return defineProvider(manifest, {
    search: createSearch(connection),
    assets: createAssets(connection),
    licensing: createLicensing(connection, options),
    entitlements: createEntitlements(connection),
    collections: createCollections(connection),
    connection: connection.transport.connection,
  })
}
