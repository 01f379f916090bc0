import { type ErrorCode, PicturedeskError } from '@picturedesk/provider'

const OUTAGES: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'network-error',
  'timeout',
  'rate-limited',
  'purchase-outcome-unknown',
])

/**
 * Whether an error says that the vendor is in trouble rather than that the call was
 * wrong: no or no whole answer, none in time, "slow down", or a status of 500 and above.
 */
export function isOutage(error: unknown): boolean {
  if (!PicturedeskError.isInstance(error)) return false
  return OUTAGES.has(error.code) || (error.status ?? 0) >= 500
}
