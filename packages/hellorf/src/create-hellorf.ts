import {
  type Assets,
  type Categories,
  defineProvider,
  InvalidArgumentError,
  type Licensing,
  type ProviderIdentity,
  type Topics,
} from '@picturedesk/provider'
import { createAssets } from './assets.ts'
import { createCategories } from './categories.ts'
import { connect, type HellorfTransport } from './connection.ts'
import type { HellorfOptions } from './hellorf-options.ts'
import { createLicensing } from './licensing.ts'
import { manifest } from './manifest.ts'
import { createSearch, type HellorfSearch } from './search.ts'
import { createTopics } from './topics.ts'

/** Hellorf (ZCool): stock images and videos, from search to licence. */
export interface Hellorf extends ProviderIdentity<'hellorf'> {
  readonly search: HellorfSearch
  readonly assets: Assets
  readonly categories: Categories
  readonly topics: Topics
  readonly licensing: Required<Licensing>
  /** The typed client underneath: signs and sends once, and answers as openapi-fetch does. */
  readonly client: HellorfTransport['client']
}

/**
 * Makes a Hellorf provider. Nothing is sent.
 * @throws MissingCredentialsError
 * @throws InvalidArgumentError
 * @example
 * const hellorf = createHellorf({ clientId, clientSecret })
 * const page = await hellorf.search.assets({ text: '云南', orientation: 'horizontal' })
 */
export function createHellorf(options: HellorfOptions = {}): Hellorf {
  const { currency = 'CNY' } = options
  if (!/^[A-Z]{3}$/.test(currency))
    throw new InvalidArgumentError({
      provider: manifest.id,
      field: 'currency',
      allowed: 'an ISO 4217 code such as "CNY"',
      value: currency,
    })
  const transport = connect(options)
  const assets = createAssets(transport, currency)
  return defineProvider(manifest, {
    search: createSearch(transport),
    assets,
    categories: createCategories(transport),
    topics: createTopics(transport),
    licensing: createLicensing(transport, assets, currency, options),
    client: transport.client,
  })
}
