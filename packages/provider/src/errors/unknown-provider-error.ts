import {
  type ErrorContext,
  type ErrorGuard,
  errorGuard,
  PicturedeskError,
} from './picturedesk-error.ts'

/**
 * An id names a provider that is not in the registry. Nothing was sent.
 *
 * @remarks
 * Correct the id: `available` lists those that are registered, and `suggestion` the nearest. Or
 * register the provider.
 */
export class UnknownProviderError extends PicturedeskError {
  static override readonly isInstance: ErrorGuard<UnknownProviderError> =
    /* @__PURE__ */ errorGuard('unknown-provider')
  override readonly name: 'UnknownProviderError' = 'UnknownProviderError'
  override readonly code: 'unknown-provider' = 'unknown-provider'
  /** The id that was asked for. */
  declare readonly id: string
  /** Ids of the registered providers. */
  declare readonly available: readonly string[]
  /** The registered id that was probably meant. */
  declare readonly suggestion?: string | undefined

  constructor(
    details: {
      readonly id: string
      readonly available: readonly string[]
      readonly suggestion?: string | undefined
    } & ErrorContext,
  ) {
    const { id, available, suggestion } = details
    const hint = suggestion === undefined ? '' : ` Did you mean "${suggestion}"?`
    super(
      `no provider ${JSON.stringify(id)} is registered. Registered providers: ${list(available)}.${hint}`,
      { suggestion: undefined, ...details },
    )
  }
}

function list(ids: readonly string[]): string {
  return ids.length === 0 ? 'none' : ids.map((id) => `"${id}"`).join(', ')
}
