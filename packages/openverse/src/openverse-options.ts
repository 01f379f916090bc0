import type { TransportOptions } from '@picturedesk/transport'

/** Options of {@link createOpenverse}. */
export interface OpenverseOptions extends TransportOptions {
  /**
   * Id of a registered application. Default: the environment's OPENVERSE_CLIENT_ID. Calls are
   * anonymous without id and secret, and with an empty id.
   */
  readonly clientId?: string | undefined
  /** Secret of the application. Default: the environment's OPENVERSE_CLIENT_SECRET. */
  readonly clientSecret?: string | undefined
  /** Default: the environment's OPENVERSE_BASE_URL, or else https://api.openverse.org. */
  readonly baseUrl?: string | undefined
  /** Most images a page, if Openverse granted you more than usual. Default: 50 with credentials, 20 without. */
  readonly maxPageSize?: number | undefined
  /** How many images of a search can be listed, if Openverse granted you more than usual. Default: 240. */
  readonly maxResults?: number | undefined
}
