import {
  type ErrorContext,
  NotFoundError,
  type PicturedeskError,
  VendorError,
} from '@picturedesk/provider'
import { toText, type WireResponse } from '@picturedesk/transport'
import { failures } from './generated/operations.ts'

/** Maps the reason why one product of a batch failed to an error. */
export function toFailure(
  reason: unknown,
  productId: string,
  shown: WireResponse<unknown>['shown'],
  where: ErrorContext,
): PicturedeskError {
  const said = shown(toText(reason) ?? 'no reason given')
  const message = `“${said}” (product ${JSON.stringify(productId)}).`
  const context: ErrorContext = { ...where, outcome: 'rejected', vendorMessage: said }
  const meaning = failures.find((rule) => rule.message.test(said))?.meaning
  return meaning === 'not-found'
    ? new NotFoundError(message, context)
    : new VendorError(message, context)
}
