import { defineProvider, type ProviderIdentity } from '@picturedesk/provider'
import { connect } from './connection.ts'
import { operations } from './generated/operations.ts'
import { manifest } from './manifest.ts'
import { createModeration, type OmniCommerceModeration } from './moderation.ts'
import type { OmniCommerceOptions } from './omnicommerce-options.ts'
import type { OmniCommerceTransport } from './transport.ts'

/** OmniCommerce: how the pictures of products present them. */
export interface OmniCommerce extends ProviderIdentity<typeof manifest.id> {
  readonly moderation: OmniCommerceModeration
  /** What `clientOf` of `@picturedesk/omnicommerce/client` makes the typed vendor client of. */
  readonly connection: OmniCommerceTransport['connection']
}

/**
 * Makes an OmniCommerce provider. Nothing is sent.
 * @throws MissingCredentialsError when the key is neither an option nor in the environment
 * @throws InvalidArgumentError for an option with a value that cannot be right
 * @example
 * const omnicommerce = createOmniCommerce({ apiKey })
 * for await (const result of omnicommerce.moderation.getMany(ids, { language: 'ko' })) { … }
 */
export function createOmniCommerce(options: OmniCommerceOptions = {}): OmniCommerce {
  const connection = connect(options, operations)
  return defineProvider(manifest, {
    moderation: createModeration(connection),
    connection: connection.transport.connection,
  })
}
