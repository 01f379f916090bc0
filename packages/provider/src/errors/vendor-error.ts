import { type ErrorGuard, errorGuard, PicturedeskError } from './picturedesk-error.ts'

/** The vendor reported a failure; see `status`, `vendorCode` and `vendorMessage`. */
export class VendorError extends PicturedeskError {
  static override readonly isInstance: ErrorGuard<VendorError> =
    /* @__PURE__ */ errorGuard('vendor-error')
  override readonly name: 'VendorError' = 'VendorError'
  override readonly code: 'vendor-error' = 'vendor-error'
}
