import type { TransportOptions } from '@picturedesk/transport'

/** Options of {@link createOgq}. */
export interface OgqOptions extends TransportOptions {
  /** Key of the service. Default: the environment's OGQ_API_KEY. */
  readonly apiKey?: string | undefined
  /**
   * The user for whom calls are made, by the service's own id, unless a call names another. Default:
   * the environment's OGQ_USER_ID. Without either, every call has to name a user.
   */
  readonly userId?: string | undefined
  /** Default: the environment's OGQ_BASE_URL, or else https://oapi.ogq.me. */
  readonly baseUrl?: string | undefined
  /**
   * How a search writes several creators, which OGQ's document does not say: `repeated` writes the
   * key once for each name, `comma-separated` once for all. Default: `repeated` (assumed).
   */
  readonly creatorNames?: 'repeated' | 'comma-separated' | undefined
}
