import type { Money } from '../model/money.ts'
import {
  type ErrorContext,
  type ErrorGuard,
  errorGuard,
  PicturedeskError,
} from './picturedesk-error.ts'

/** The offer costs more than `maxPrice` allows. Nothing was sent. */
export class PriceAboveMaximumError extends PicturedeskError {
  static override readonly isInstance: ErrorGuard<PriceAboveMaximumError> =
    /* @__PURE__ */ errorGuard('price-above-maximum')
  override readonly name: 'PriceAboveMaximumError' = 'PriceAboveMaximumError'
  override readonly code: 'price-above-maximum' = 'price-above-maximum'
  declare readonly price: Money
  declare readonly maxPrice: Money

  constructor(details: { readonly price: Money; readonly maxPrice: Money } & ErrorContext) {
    const { price, maxPrice } = details
    super(
      `the offer costs ${price.amount} ${price.currency}, but \`maxPrice\` is ${maxPrice.amount} ${maxPrice.currency}.`,
      details,
    )
  }
}
