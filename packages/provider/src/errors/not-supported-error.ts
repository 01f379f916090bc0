import {
  type ErrorContext,
  type ErrorGuard,
  errorGuard,
  PicturedeskError,
} from './picturedesk-error.ts'

/**
 * The provider does not have a capability, method or kind. Nothing was sent.
 *
 * @remarks
 * Call another vendor: `desk.supporting(capability)` lists those that have it. Check kind and
 * method against the manifest.
 */
export class NotSupportedError extends PicturedeskError {
  static override readonly isInstance: ErrorGuard<NotSupportedError> =
    /* @__PURE__ */ errorGuard('not-supported')
  override readonly name: 'NotSupportedError' = 'NotSupportedError'
  override readonly code: 'not-supported' = 'not-supported'
  /** The missing feature, such as `favorites` or `search.similar`. */
  declare readonly feature: string

  /**
   * @param details.by Name of the vendor, where the message shall say who does not support it.
   * @param details.remedy A sentence that says what is supported, or what to do.
   */
  constructor(
    details: {
      readonly feature: string
      readonly by?: string | undefined
      readonly remedy: string
    } & ErrorContext,
  ) {
    const { by, remedy, ...members } = details
    super(
      `${members.feature} is not supported${by === undefined ? '' : ` by ${by}`}. ${remedy}`,
      members,
    )
  }
}
