import type { Mock } from '../mock.ts'
import { violationsError } from '../mock-violation.ts'

/**
 * Takes the violations that the mock found.
 *
 * @throws AggregateError of the violations, if there are any
 */
export function throwViolations(mock: Mock<object, string>): void {
  const violations = mock.takeViolations()
  if (violations.length > 0) throw violationsError(mock.vendor, violations)
}
