import { defineProvider, type ProviderIdentity } from '@picturedesk/provider'
import { connect, type OmniCommerceTransport } from './connection.ts'
import { manifest } from './manifest.ts'
import { createModeration, type OmniCommerceModeration } from './moderation.ts'
import type { OmniCommerceOptions } from './omnicommerce-options.ts'

/** OmniCommerce: how the pictures of products present them. */
export interface OmniCommerce extends ProviderIdentity<'omnicommerce'> {
  readonly moderation: OmniCommerceModeration
  /** The typed client underneath: authorizes and sends once, and answers as openapi-fetch does. */
  readonly client: OmniCommerceTransport['client']
}

/**
 * Makes an OmniCommerce provider. Nothing is sent.
 * @throws MissingCredentialsError
 * @throws InvalidArgumentError
 * @example
 * const omnicommerce = createOmniCommerce({ apiKey })
 * for await (const result of omnicommerce.moderation.getMany(ids, { language: 'ko' })) { … }
 */
export function createOmniCommerce(options: OmniCommerceOptions = {}): OmniCommerce {
  const connection = connect(options)
  return defineProvider(manifest, {
    moderation: createModeration(connection),
    client: connection.transport.client,
  })
}
