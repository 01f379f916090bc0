import type { PurchaseJournal } from '@picturedesk/provider'
import type { TransportOptions } from '@picturedesk/transport'

/** Options of {@link createHellorf}. */
export interface HellorfOptions extends TransportOptions {
  /** Id of the application. Default: the environment's HELLORF_CLIENT_ID. */
  readonly clientId?: string | undefined
  /** Secret of the application. It signs requests and is never sent. Default: the environment's HELLORF_CLIENT_SECRET. */
  readonly clientSecret?: string | undefined
  /** Default: the environment's HELLORF_BASE_URL, or else https://api.hellorf.com/plus. */
  readonly baseUrl?: string | undefined
  /** ISO 4217 code of the currency of prices, which Hellorf does not send. Default: CNY (assumed). */
  readonly currency?: string | undefined
  /** Where purchases are recorded before they are sent. Default: they are not recorded. */
  readonly journal?: PurchaseJournal | undefined
}
