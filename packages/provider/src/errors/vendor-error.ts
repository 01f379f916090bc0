import { type ErrorGuard, errorGuard, PicturedeskError } from './picturedesk-error.ts'

/**
 * The vendor reported a failure; see `status`, `vendorCode` and `vendorMessage`.
 *
 * @remarks
 * Read `vendorMessage` and `vendorCode`: the vendor's documents say what they mean. Quote
 * `requestId` when you ask the vendor. A status of 500 or more may pass: call again later, unless
 * `outcome` is `unknown` and the call changes something.
 */
export class VendorError extends PicturedeskError {
  static override readonly isInstance: ErrorGuard<VendorError> =
    /* @__PURE__ */ errorGuard('vendor-error')
  override readonly name: 'VendorError' = 'VendorError'
  override readonly code: 'vendor-error' = 'vendor-error'
}
