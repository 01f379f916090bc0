import type { Mock } from '../mock.ts'
import { violationsError } from '../mock-violation.ts'

/**
 * Takes what the mock found wrong.
 *
 * @throws AggregateError of it, if there is any
 */
export function throwViolations(mock: Mock<object, string>): void {
  const violations = mock.takeViolations()
  if (violations.length > 0) throw violationsError(mock.vendor, violations)
}
