import {
  type ErrorContext,
  type ErrorGuard,
  errorGuard,
  PicturedeskError,
} from './picturedesk-error.ts'

/** A credential was given neither as an option nor in the environment. */
export class MissingCredentialsError extends PicturedeskError {
  static override readonly isInstance: ErrorGuard<MissingCredentialsError> =
    /* @__PURE__ */ errorGuard('missing-credentials')
  override readonly name: 'MissingCredentialsError' = 'MissingCredentialsError'
  override readonly code: 'missing-credentials' = 'missing-credentials'
  readonly option: string
  readonly environmentVariable: string

  constructor(
    details: { readonly option: string; readonly environmentVariable: string } & ErrorContext,
  ) {
    const { option, environmentVariable, ...context } = details
    super(
      `no \`${option}\`. Pass it as an option or set ${environmentVariable} in the environment.`,
      context,
    )
    this.option = option
    this.environmentVariable = environmentVariable
  }
}
