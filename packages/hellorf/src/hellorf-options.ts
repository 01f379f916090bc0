import type { PurchaseJournal } from '@picturedesk/provider'
import type { TransportOptions } from '@picturedesk/transport'

/** Options of {@link createHellorf}. */
export interface HellorfOptions extends TransportOptions {
  /** Application id. Default: HELLORF_CLIENT_ID. */
  readonly clientId?: string | undefined
  /** Application secret. Default: HELLORF_CLIENT_SECRET. */
  readonly clientSecret?: string | undefined
  /** Default: HELLORF_BASE_URL, else https://api.hellorf.com/plus. */
  readonly baseUrl?: string | undefined
  /** ISO 4217 code of prices, which Hellorf sends without one. Default: CNY (assumed). */
  readonly currency?: string | undefined
  /** Where purchases are written down before they are sent. Default: nowhere. */
  readonly journal?: PurchaseJournal | undefined
}
