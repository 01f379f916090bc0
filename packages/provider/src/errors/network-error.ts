import { type ErrorGuard, errorGuard, PicturedeskError } from './picturedesk-error.ts'

/**
 * No complete response arrived. `outcome` tells whether the request may have taken effect.
 *
 * @remarks
 * Look at `outcome` first. `not-sent`: call again. `unknown`: the request may have taken effect,
 * so look before you repeat what changes something. `cause` is the error of the runtime.
 */
export class NetworkError extends PicturedeskError {
  static override readonly isInstance: ErrorGuard<NetworkError> =
    /* @__PURE__ */ errorGuard('network-error')
  override readonly name: 'NetworkError' = 'NetworkError'
  override readonly code: 'network-error' = 'network-error'
}
