import type { ReportedSale } from '../model/sale.ts'
import {
  type ErrorContext,
  type ErrorGuard,
  errorGuard,
  PicturedeskError,
} from './picturedesk-error.ts'

/**
 * A report of a sale was sent, its response was lost, and nothing proves that the vendor has it. The
 * report was not repeated. Keep `sale`, and look for it with `sales.list` before you report it again.
 *
 * @remarks
 * Look for `sale` in `sales.list` before you report it again: the vendor may have it.
 */
export class SaleOutcomeUnknownError extends PicturedeskError {
  static override readonly isInstance: ErrorGuard<SaleOutcomeUnknownError> =
    /* @__PURE__ */ errorGuard('sale-outcome-unknown')
  override readonly name: 'SaleOutcomeUnknownError' = 'SaleOutcomeUnknownError'
  override readonly code: 'sale-outcome-unknown' = 'sale-outcome-unknown'
  declare readonly sale: ReportedSale

  constructor(details: { readonly sale: ReportedSale } & ErrorContext) {
    const { assetId, reference } = details.sale
    super(
      `the response to the report of sale ${JSON.stringify(reference)} of ${assetId} was lost, and ` +
        'nothing proves that the vendor has the report. It was not repeated. Look for ' +
        '`error.sale.reference` with `sales.list`, for the same user. Report the sale again only if ' +
        'it stays absent there.',
      { ...details, outcome: 'unknown' },
    )
  }
}
