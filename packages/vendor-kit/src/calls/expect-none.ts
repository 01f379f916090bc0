import { expect } from 'vitest'

/** Fails the running test with these sentences, unless there are none. */
export function expectNone(problems: readonly string[]): void {
  // Thousands of runs of a property get here, so that an assertion is worth avoiding.
  if (problems.length > 0) expect.fail(problems.join('\n'))
}
