/** The exit code of a mistake in the command line, or in what it names. */
export const USAGE = 2

/** Ends the command with a message and without a stack: nothing is wrong with the program. */
export class CliError extends Error {
  override readonly name = 'CliError'
  /** Absent: that of the program for what fails. */
  readonly exitCode: number | undefined

  constructor(
    message: string,
    { exitCode, ...options }: ErrorOptions & { readonly exitCode?: number | undefined } = {},
  ) {
    super(message, options)
    this.exitCode = exitCode
  }
}

/** A mistake in the command line, or in what it names. */
export function usageError(message: string, options: ErrorOptions = {}): CliError {
  return new CliError(message, { ...options, exitCode: USAGE })
}
