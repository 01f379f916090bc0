import { type ErrorGuard, errorGuard, PicturedeskError } from './picturedesk-error.ts'

/** No complete response arrived. `outcome` tells whether the request may have taken effect. */
export class NetworkError extends PicturedeskError {
  static override readonly isInstance: ErrorGuard<NetworkError> =
    /* @__PURE__ */ errorGuard('network-error')
  override readonly name: 'NetworkError' = 'NetworkError'
  override readonly code: 'network-error' = 'network-error'
}
