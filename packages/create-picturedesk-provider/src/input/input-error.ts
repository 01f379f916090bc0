/** What the caller gave cannot be used. The message says what was expected, what was received and the remedy. */
export class InputError extends Error {
  override readonly name = 'InputError'
  /** What was given: `name`, `--spec`, `--capability` or another option. */
  readonly field: string

  constructor(field: string, message: string) {
    super(message)
    this.field = field
  }
}
