import {
  type ErrorContext,
  type ErrorGuard,
  errorGuard,
  PicturedeskError,
} from './picturedesk-error.ts'

/**
 * Two providers of a registry have the same id.
 *
 * @remarks
 * Register each vendor once. For two accounts of one vendor, make two registries.
 */
export class DuplicateProviderError extends PicturedeskError {
  static override readonly isInstance: ErrorGuard<DuplicateProviderError> =
    /* @__PURE__ */ errorGuard('duplicate-provider')
  override readonly name: 'DuplicateProviderError' = 'DuplicateProviderError'
  override readonly code: 'duplicate-provider' = 'duplicate-provider'
  declare readonly id: string
  /** Names of both, the registered one first. */
  declare readonly names: readonly [string, string]

  constructor(
    details: { readonly id: string; readonly names: readonly [string, string] } & ErrorContext,
  ) {
    const { id, names } = details
    super(
      `the id "${id}" is already taken by ${names[0]}, so ${names[1]} cannot be registered. ` +
        'Register each id once.',
      details,
    )
  }
}
