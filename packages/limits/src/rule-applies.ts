import type { RateLimit } from '@picturedesk/provider'
import type { LimitedRequest } from './limiter.ts'

/** Whether a rule counts a request. Where nobody knows, it does. */
export function appliesTo(
  { operations, callers }: RateLimit,
  {
    operation,
    operations: possible = operation === undefined ? undefined : [operation],
  }: LimitedRequest,
  isRegistered: boolean | undefined,
): boolean {
  if (callers !== undefined && isRegistered !== undefined)
    if ((callers === 'registered') !== isRegistered) return false
  if (operations === undefined || possible === undefined) return true
  return operations.some((one) => possible.includes(one))
}
