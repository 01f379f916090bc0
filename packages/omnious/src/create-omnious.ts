import { defineProvider, type ProviderIdentity } from '@picturedesk/provider'
import { connect, type OmniousTransport } from './connection.ts'
import { manifest } from './manifest.ts'
import type { OmniousOptions } from './omnious-options.ts'
import type { OmniousTagging } from './omnious-tagging.ts'
import { createTagging } from './tagging.ts'

/** Omnious Tagger: labels for pictures of fashion, in bulk. */
export interface Omnious extends ProviderIdentity<'omnious'> {
  readonly tagging: OmniousTagging
  /** The typed client underneath: authorizes and sends once, and answers as openapi-fetch does. */
  readonly client: OmniousTransport['client']
}

/**
 * Makes an Omnious provider. Nothing is sent.
 * @throws MissingCredentialsError
 * @throws InvalidArgumentError
 * @example
 * const omnious = createOmnious({ apiKey })
 * for await (const result of omnious.tagging.tag(requests, { language: 'ko' })) console.log(result)
 */
export function createOmnious(options: OmniousOptions = {}): Omnious {
  const transport = connect(options)
  return defineProvider(manifest, {
    tagging: createTagging(transport, options.random),
    client: transport.client,
  })
}
