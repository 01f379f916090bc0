import type { TransportOptions } from '@picturedesk/transport'

/** Options of {@link createOmnious}. */
export interface OmniousOptions extends TransportOptions {
  /** Default: OMNIOUS_API_KEY. */
  readonly apiKey?: string | undefined
  /** Default: OMNIOUS_BASE_URL, else https://api.omnious.com/tagger/v2.12. */
  readonly baseUrl?: string | undefined
}
