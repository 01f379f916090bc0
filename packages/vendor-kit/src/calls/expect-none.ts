import { expect } from 'vitest'

/** Fails the running test with these sentences, unless there are none. */
export function expectNone(problems: readonly string[]): void {
  expect(problems, problems.join('\n')).toEqual([])
}
