import type { CallOptions } from '../call-options.ts'
import type { AssetRef } from '../model/asset.ts'
import type { Listing } from '../model/listing.ts'
import type { Money } from '../model/money.ts'
import type { Offer } from '../model/offer.ts'
import type { Sale } from '../model/sale.ts'
import type { ListQuery } from './search.ts'

/** What an application sold to one of its users. */
export interface SaleReport {
  readonly asset: AssetRef
  /** The offer under which it was sold, or its id. */
  readonly offer: Offer | string
  /** What the user paid. */
  readonly price: Money
  /**
   * The application's own order number. With the asset it names the sale, so a second sale of the
   * same asset to the same user needs another one.
   */
  readonly reference: string
  /** When the user paid: RFC 3339 time or Date. */
  readonly soldAt: string | Date
  /** Name of the user, for vendors that keep one. */
  readonly userName?: string | undefined
}

/**
 * Sales of an application to its own users, for vendors that get a share of each. Unlike `licensing`,
 * nothing is bought here: the application has sold already, and owes the vendor a report.
 */
export interface Sales {
  /**
   * Reports a sale to the user of the call. The vendor may charge its share by it, so a report is
   * sent once, and repeated only if it provably never left. If the response is lost, the sale is
   * looked up in the list by its reference.
   * @throws InvalidArgumentError such as for a currency that the vendor does not take
   * @throws SaleOutcomeUnknownError when nothing proves that the vendor has the report
   */
  report(sale: SaleReport, options?: CallOptions): Promise<Sale>
  /** Sales to the user of the call, in the vendor's order. */
  list?(query?: ListQuery, options?: CallOptions): Listing<Sale>
}
