import { PicturedeskError } from '@picturedesk/provider'
import { expect } from 'vitest'

/**
 * Whether a provider understands what the vendor really sent.
 *
 * @param isFailure whether the vendor says so in the response
 * @param drift the fields that the provider reported
 */
export function expectUnderstood(
  outcome: unknown,
  isFailure: boolean,
  drift: readonly string[],
): void {
  const error = PicturedeskError.isInstance(outcome) ? outcome : undefined
  if (isFailure) {
    expect(error?.code, 'the recorded failure is a typed error').toBeDefined()
    expect(error?.code, 'the recorded failure is understood').not.toBe('invalid-response')
    return
  }
  if (error !== undefined)
    expect.fail(
      `Expected the recorded response to come through. Received ${error.code}: ${error.message} ` +
        'Correct the mapping, or expect it in the examples of the journey.',
    )
  if (outcome instanceof Error) throw outcome
  expect(drift, 'the recorded response has no drift').toEqual([])
}
