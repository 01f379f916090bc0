import type { TransportOptions } from '@picturedesk/transport'

/** Options of {@link createOmnious}. */
export interface OmniousOptions extends TransportOptions {
  /** Key for bulk, which Omnious issues separately. Default: the environment's OMNIOUS_API_KEY. */
  readonly apiKey?: string | undefined
  /** Default: the environment's OMNIOUS_BASE_URL, or else https://api.omnious.com/tagger/v2.12. */
  readonly baseUrl?: string | undefined
}
