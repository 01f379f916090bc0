import type { PurchaseJournal } from '@picturedesk/provider'
import type { TransportOptions } from '@picturedesk/transport'

/** The token of a customer, or what gives the token of each user. */
export type ShutterstockToken = string | ((userId?: string) => string | Promise<string>)

/** Options of {@link createShutterstock}. Give key and secret, a token, or both. */
export interface ShutterstockOptions extends TransportOptions {
  /** Key of the application. Default: the environment's SHUTTERSTOCK_CONSUMER_KEY. */
  readonly consumerKey?: string | undefined
  /** Secret of the application. Default: the environment's SHUTTERSTOCK_CONSUMER_SECRET. */
  readonly consumerSecret?: string | undefined
  /**
   * Token of a customer, which entitlements, licensing and collections need. A function is called for
   * each call, with the call's `userId`. Default: the environment's SHUTTERSTOCK_TOKEN.
   */
  readonly token?: ShutterstockToken | undefined
  /** Default: the environment's SHUTTERSTOCK_BASE_URL, or else https://api.shutterstock.com. */
  readonly baseUrl?: string | undefined
  /** Where purchases are recorded before they are sent: see `@picturedesk/journal`. Default: nowhere. */
  readonly journal?: PurchaseJournal | undefined
  /**
   * Name of a metadata field of the account that takes any text. It carries `endUser` of an order, or
   * else the id of the intent, so that the history proves whose a purchase is. Default: none.
   */
  readonly reference?: string | undefined
}
