import {
  type ErrorContext,
  type ErrorGuard,
  errorGuard,
  PicturedeskError,
} from './picturedesk-error.ts'

/**
 * A credential is neither among the options nor in the environment.
 *
 * @remarks
 * Pass the option that `option` names, or set `environmentVariable`. Under test, run the command
 * by `picturedesk-mocks exec`.
 */
export class MissingCredentialsError extends PicturedeskError {
  static override readonly isInstance: ErrorGuard<MissingCredentialsError> =
    /* @__PURE__ */ errorGuard('missing-credentials')
  override readonly name: 'MissingCredentialsError' = 'MissingCredentialsError'
  override readonly code: 'missing-credentials' = 'missing-credentials'
  declare readonly option: string
  declare readonly environmentVariable: string

  constructor(
    details: { readonly option: string; readonly environmentVariable: string } & ErrorContext,
  ) {
    const { option, environmentVariable } = details
    super(
      `\`${option}\` is missing. Pass it as an option, or set ${environmentVariable} in the environment.`,
      details,
    )
  }
}
