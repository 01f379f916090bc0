import { exitCodes } from './exit-codes.ts'

/** Ends the command with a message and without a stack: nothing is wrong with the program. */
export class CliError extends Error {
  override readonly name = 'CliError'
  readonly exitCode: number

  constructor(
    message: string,
    { exitCode = exitCodes.failed, ...options }: ErrorOptions & { readonly exitCode?: number } = {},
  ) {
    super(message, options)
    this.exitCode = exitCode
  }
}

/** A mistake in the command line, or in what it names. */
export function usageError(message: string, options: ErrorOptions = {}): CliError {
  return new CliError(message, { ...options, exitCode: exitCodes.usage })
}
