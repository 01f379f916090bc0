/** A behaviour asks for a credential that the spec has no security scheme for. */
export class UnknownSchemeError extends TypeError {
  override readonly name = 'UnknownSchemeError'
  /** The name that the spec does not have. */
  readonly scheme: string

  constructor(scheme: string, known: readonly string[]) {
    const remedy =
      known.length === 0
        ? 'It has none that says where its credential stands. Add it to `components.securitySchemes`.'
        : `Known: ${known.join(', ')}.`
    super(`The spec has no security scheme "${scheme}" with a place in a request. ${remedy}`)
    this.scheme = scheme
  }
}
