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

const MEANINGS: Readonly<Record<number, Ruled>> = {
  401: { meaning: 'unauthorized' },
  402: { meaning: 'quota-exceeded' },
  403: { meaning: 'forbidden' },
  404: { meaning: 'not-found' },
  410: { meaning: 'not-found' },
  429: { meaning: 'rate-limited' },
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
  const rule: Ruled | undefined =
    ruleOf(vendor.failures, where) ??
    MEANINGS[status] ??
    // A 503 with Retry-After is treated as rate limiting.
    (status === 503 && retryAfter !== undefined ? { meaning: 'rate-limited' } : undefined)
  return ruledError(rule, message, where, retryAfter)
}

/**
 * The error for a failure that the vendor reports about one item of a successful response.
 * @param where With the vendor's code and message, which are redacted already.
 */
export function itemError(
  failures: readonly FailureRule[],
  message: string,
  where: ErrorContext,
): PicturedeskError {
  return ruledError(ruleOf(failures, where), message, where)
}

type Ruled = Pick<FailureRule, 'meaning' | 'toError'>

/** The rule for a failure: by its code, or else by its message. */
function ruleOf(
  failures: readonly FailureRule[],
  { vendorCode, vendorMessage: said }: ErrorContext,
): FailureRule | undefined {
  const code = vendorCode === undefined ? undefined : String(vendorCode)
  return (
    failures.find(({ codes }) => code !== undefined && codes?.includes(code)) ??
    failures.find(({ message }) => said && message?.test(said))
  )
}

function ruledError(
  rule: Ruled | undefined,
  message: string,
  where: ErrorContext,
  retryAfter?: number,
): PicturedeskError {
  if (rule?.toError) return rule.toError(message, where)
  switch (rule?.meaning) {
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
    case 'failed':
      return new VendorError(message, { ...where, outcome: 'unknown' })
    default:
      return new VendorError(message, where)
  }
}
