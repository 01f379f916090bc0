import { defineProvider, type ProviderIdentity } from '@picturedesk/provider'
import { connect } from './connection.ts'
import { operations } from './generated/operations.ts'
import { manifest } from './manifest.ts'
import type { OmniousOptions } from './omnious-options.ts'
import type { OmniousTagging } from './omnious-tagging.ts'
import { createTagging } from './tagging.ts'
import type { OmniousTransport } from './transport.ts'

/** Omnious Tagger: labels for pictures of fashion, in bulk. */
export interface Omnious extends ProviderIdentity<typeof manifest.id> {
  readonly tagging: OmniousTagging
  /** What `clientOf` of `@picturedesk/omnious/client` makes the typed vendor client of. */
  readonly connection: OmniousTransport['connection']
}

/**
 * Makes an Omnious provider. Nothing is sent.
 * @throws MissingCredentialsError when the key is neither an option nor in the environment
 * @throws InvalidArgumentError for an option with a value that cannot be right
 * @example
 * const omnious = createOmnious({ apiKey })
 * for await (const result of omnious.tagging.tag(requests, { language: 'ko' })) console.log(result)
 */
export function createOmnious(options: OmniousOptions = {}): Omnious {
  const connection = connect(options, operations)
  return defineProvider(manifest, {
    tagging: createTagging(connection),
    connection: connection.transport.connection,
  })
}
