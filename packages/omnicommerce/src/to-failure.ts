import type { ErrorContext, PicturedeskError } from '@picturedesk/provider'
import { itemError, toText, type WireResponse } from '@picturedesk/transport'
import { failures } from './generated/operations.ts'

/** Maps the reason why one product of a batch failed to an error. */
export function toFailure(
  reason: unknown,
  productId: string,
  shown: WireResponse<unknown>['shown'],
  where: ErrorContext,
): PicturedeskError {
  const said = shown(toText(reason) ?? 'no reason given')
  return itemError(failures, `“${said}” (product ${JSON.stringify(productId)}).`, {
    ...where,
    outcome: 'rejected',
    vendorMessage: said,
  })
}
