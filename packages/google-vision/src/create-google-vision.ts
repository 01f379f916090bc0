import { defineProvider, type ProviderIdentity } from '@picturedesk/provider'
import { connect } from './connection.ts'
import { operations } from './generated/operations.ts'
import type { GoogleVisionOptions } from './google-vision-options.ts'
import type { GoogleVisionModeration, GoogleVisionTagging } from './google-vision-types.ts'
import { manifest } from './manifest.ts'
import { createModeration } from './moderation.ts'
import { createTagging } from './tagging.ts'
import type { GoogleVisionTransport } from './transport.ts'

/** Google Cloud Vision: labels, objects and safe search for pictures. */
export interface GoogleVision extends ProviderIdentity<typeof manifest.id> {
  readonly tagging: GoogleVisionTagging
  readonly moderation: GoogleVisionModeration
  /** What `clientOf` of `@picturedesk/google-vision/client` makes the typed vendor client of. */
  readonly connection: GoogleVisionTransport['connection']
}

/**
 * Makes a Google Cloud Vision provider. Nothing is sent.
 * @throws MissingCredentialsError when there is neither a token nor a key
 * @throws InvalidArgumentError for an option with a value that cannot be right
 * @example
 * const googleVision = createGoogleVision({ apiKey })
 * const { tags } = await googleVision.tagging.tagOne({ bytes })
 */
export function createGoogleVision(options: GoogleVisionOptions = {}): GoogleVision {
  const connection = connect(options, operations)
  return defineProvider(manifest, {
    tagging: createTagging(connection),
    moderation: createModeration(connection),
    connection: connection.transport.connection,
  })
}
