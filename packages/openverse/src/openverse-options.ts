import type { TransportOptions } from '@picturedesk/transport'

/** Options of {@link createOpenverse}. */
export interface OpenverseOptions extends TransportOptions {
  /**
   * Id of a registered application. Default: OPENVERSE_CLIENT_ID. Without id and secret, or with an
   * empty id, calls are anonymous.
   */
  readonly clientId?: string | undefined
  /** Secret of the application. Default: OPENVERSE_CLIENT_SECRET. */
  readonly clientSecret?: string | undefined
  /** Default: OPENVERSE_BASE_URL, else https://api.openverse.org. */
  readonly baseUrl?: string | undefined
  /** Most images a page, where Openverse granted more. Default: 20, with credentials 50. */
  readonly maxPageSize?: number | undefined
  /** How many images of a search can be seen, where Openverse granted more. Default: 240. */
  readonly maxResults?: number | undefined
}
