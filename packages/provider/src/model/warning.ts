/** Something that was asked for and could not be honoured, though the call went on. */
export interface Warning {
  /** `unsupported-option`: not sent; `approximated-option`: sent as the nearest thing. */
  readonly code: 'unsupported-option' | 'approximated-option'
  /** Name of the option in the query. */
  readonly option: string
  readonly message: string
}
