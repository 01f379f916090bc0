/** An option that could not be honoured, or an item that was left out, though the call went on. */
export interface Warning {
  /**
   * `unsupported-option`: the vendor does not have it, so it was not sent. `approximated-option`:
   * the nearest value was sent. `conflicting-option`: it was not sent, because another option sets
   * the same parameter of the vendor to another value. `missing-option`: it was not given, and the
   * vendor may refuse the call without it. `invalid-item`: an item of the response could not be
   * used, and was left out. More may follow.
   */
  readonly code:
    | 'unsupported-option'
    | 'approximated-option'
    | 'conflicting-option'
    | 'missing-option'
    | 'invalid-item'
    | (string & {})
  /** Name of the option in the query. Absent with `invalid-item`. */
  readonly option?: string | undefined
  /** The option that was sent in its place. Only with `conflicting-option`. */
  readonly conflictsWith?: string | undefined
  /** The item as it came. Only with `invalid-item`. */
  readonly raw?: unknown
  readonly message: string
  /** Id of the provider, where `onWarning` is told by several. */
  readonly provider?: string | undefined
}
