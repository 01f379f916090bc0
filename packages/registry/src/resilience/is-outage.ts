import { type ErrorCode, PicturedeskError } from '@picturedesk/provider'

const OUTAGES: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'network-error',
  'timeout',
  'rate-limited',
  'purchase-outcome-unknown',
  'sale-outcome-unknown',
])

/**
 * Whether an error means that the vendor is in trouble, not that the call was wrong: no complete
 * response, no response in time, too many requests, or a status of 500 and above.
 */
export function isOutage(error: unknown): boolean {
  if (!PicturedeskError.isInstance(error)) return false
  // A limit of the application's own, such as one of `@picturedesk/limits`, says nothing of the vendor.
  if (error.code === 'rate-limited' && error.outcome === 'not-sent') return false
  return OUTAGES.has(error.code) || (error.status ?? 0) >= 500
}
