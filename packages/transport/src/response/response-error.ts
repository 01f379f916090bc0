import {
  type ErrorContext,
  ForbiddenError,
  NotFoundError,
  type PicturedeskError,
  QuotaExceededError,
  RateLimitedError,
  UnauthorizedError,
  VendorError,
} from '@picturedesk/provider'
import { shown, shownCode } from '../border/shown.ts'
import type { FailureRule } from '../operation.ts'
import { parseRetryAfter } from '../retry/retry-after.ts'
import type { Vendor } from '../transport.ts'
import type { VendorFailure } from './vendor-failure.ts'

const MEANINGS: Readonly<Record<number, FailureRule['meaning']>> = {
  401: 'unauthorized',
  402: 'quota-exceeded',
  403: 'forbidden',
  404: 'not-found',
  410: 'not-found',
  429: 'rate-limited',
}

/** The error for a failure that the vendor reported, by status or in its envelope. */
export function responseError(
  { status, headers }: Response,
  failure: VendorFailure | undefined,
  vendor: Pick<Vendor, 'failures' | 'redact'>,
  context: ErrorContext,
  now: number,
): PicturedeskError {
  const { redact } = vendor
  // Cut before any pattern is tried: some take long for a long text.
  const said = failure?.message && shown(failure.message, redact)
  const code = failure?.code === undefined ? undefined : shownCode(failure.code, redact)
  const message = `${said ? `“${said}”` : 'the vendor reported a failure'} (${code === undefined ? '' : `code ${code}, `}HTTP ${status}).`
  const where: ErrorContext = {
    ...context,
    vendorCode: code,
    vendorMessage: said,
  }
  const retryAfter = parseRetryAfter(headers.get('retry-after'), now)
  const meaning =
    vendor.failures.find((rule) => said && rule.message.test(said))?.meaning ??
    MEANINGS[status] ??
    // A 503 with Retry-After is treated as rate limiting.
    (status === 503 && retryAfter !== undefined ? 'rate-limited' : undefined)
  switch (meaning) {
    case 'not-found':
      return new NotFoundError(message, where)
    case 'unauthorized':
      return new UnauthorizedError(
        `${message} Check the credentials, and this machine's clock.`,
        where,
      )
    case 'forbidden':
      return new ForbiddenError(
        `${message} The account, its plan or this user may not do it.`,
        where,
      )
    case 'quota-exceeded':
      return new QuotaExceededError(message, where)
    case 'rate-limited':
      return new RateLimitedError(message, { ...where, retryAfter })
    default:
      return new VendorError(message, where)
  }
}
