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
  /**
   * Where purchases are recorded before they are sent. A journal that everything which buys with
   * the account writes to also proves whose a purchase is when a response is lost: see
   * `@picturedesk/journal`. Default: they are not recorded, and a lost response leaves the outcome
   * unknown.
   */
  readonly journal?: PurchaseJournal | undefined
  /**
   * Sends the id of the intent as the end user (`third_user_id`) of orders that name none, so that
   * the history proves whose a purchase is, without a journal. Only for accounts whose end users
   * may be any text. Default: false.
   */
  readonly purchaseReferences?: boolean | undefined
}
