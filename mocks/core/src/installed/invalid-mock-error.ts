/** An installed package declares a mock, but the mock cannot be used. */
export class InvalidMockError extends Error {
  override readonly name = 'InvalidMockError'
  /** The name of the package. */
  readonly package: string
  /** One sentence without a full stop for each problem. */
  readonly problems: readonly string[]

  constructor(packageName: string, problems: readonly string[], options?: ErrorOptions) {
    super(`The mock in ${packageName} cannot be used: ${problems.join('; ')}.`, options)
    this.package = packageName
    this.problems = problems
  }
}
