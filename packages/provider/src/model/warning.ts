/** An option that could not be honoured, though the call went on. */
export interface Warning {
  /**
   * `unsupported-option`: the vendor does not have it, so it was not sent. `approximated-option`:
   * the nearest value was sent. `conflicting-option`: it was not sent, because another option sets
   * the same parameter of the vendor to another value.
   */
  readonly code: 'unsupported-option' | 'approximated-option' | 'conflicting-option'
  /** Name of the option in the query. */
  readonly option: string
  /** The option that was sent in its place. Only with `conflicting-option`. */
  readonly conflictsWith?: string | undefined
  readonly message: string
}
