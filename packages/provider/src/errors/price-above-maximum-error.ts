import type { Charge } from '../model/charge.ts'
import type { Money } from '../model/money.ts'
import {
  type ErrorContext,
  type ErrorGuard,
  errorGuard,
  PicturedeskError,
} from './picturedesk-error.ts'

/** What an offer costs, and the limit that it exceeds: in money, or in the vendor's own units. */
type Excess =
  | { readonly price: Money; readonly maxPrice: Money }
  | { readonly charge: Charge; readonly maxCharge: Charge }

/**
 * The offer costs more than `maxPrice` or `maxCharge` allows. Nothing was sent.
 *
 * @remarks
 * Show the new price and ask whether to pay it, or choose another offer. Compare `price` with
 * `maxPrice`, or `charge` with `maxCharge`.
 */
export class PriceAboveMaximumError extends PicturedeskError {
  static override readonly isInstance: ErrorGuard<PriceAboveMaximumError> =
    /* @__PURE__ */ errorGuard('price-above-maximum')
  override readonly name: 'PriceAboveMaximumError' = 'PriceAboveMaximumError'
  override readonly code: 'price-above-maximum' = 'price-above-maximum'
  /** Set together with `maxPrice`. */
  declare readonly price?: Money | undefined
  declare readonly maxPrice?: Money | undefined
  /** Set together with `maxCharge`. */
  declare readonly charge?: Charge | undefined
  declare readonly maxCharge?: Charge | undefined

  constructor(details: Excess & ErrorContext) {
    super(
      'price' in details
        ? `the offer costs ${details.price.amount} ${details.price.currency}, but \`maxPrice\` is ${details.maxPrice.amount} ${details.maxPrice.currency}.`
        : `the offer takes ${details.charge.amount} ${details.charge.unit}, but \`maxCharge\` is ${details.maxCharge.amount} ${details.maxCharge.unit}.`,
      details,
    )
  }
}
