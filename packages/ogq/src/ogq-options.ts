import type { TransportOptions } from '@picturedesk/transport'

/** Options of {@link createOgq}. */
export interface OgqOptions extends TransportOptions {
  /** Key of the service. Default: OGQ_API_KEY. */
  readonly apiKey?: string | undefined
  /**
   * The user for whom calls are made that name none, by the service's own id.
   * Default: OGQ_USER_ID, else every call has to name one.
   */
  readonly userId?: string | undefined
  /** Default: OGQ_BASE_URL, else https://oapi.ogq.me. */
  readonly baseUrl?: string | undefined
  /**
   * How several creators are written in a search, which the document leaves open: the key
   * once a name, or once with commas in between. Default: `repeated` (assumed).
   */
  readonly creatorNames?: 'repeated' | 'comma-separated' | undefined
}
