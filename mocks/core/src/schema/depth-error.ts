/** How deep JSON is read: objects and lists inside of each other. */
export const MOST_LEVELS = 2000

/** A value is nested more deeply than the mock can judge. That is a limit of the mock, and nobody's mistake. */
export class DepthError extends Error {
  constructor(what: string, levels?: number) {
    const limit =
      levels === undefined
        ? 'is nested more deeply than the mock can follow.'
        : `is nested more than ${levels} levels deep. The mock reads no more than that.`
    super(`${what} ${limit}`)
    this.name = 'DepthError'
  }
}

/** Runs what goes down into a value; what ends for lack of stack there is told as a limit. */
export function withinDepth<Result>(what: string, run: () => Result): Result {
  try {
    return run()
  } catch (error) {
    if (error instanceof RangeError && error.message.includes('call stack'))
      throw new DepthError(what)
    throw error
  }
}
