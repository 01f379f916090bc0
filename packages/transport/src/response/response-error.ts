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

const MEANINGS: Readonly<Record<number, Meaning>> = {
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
    MEANINGS[status] ??
    // A 503 with Retry-After is treated as rate limiting.
    (status === 503 && retryAfter !== undefined ? 'rate-limited' : undefined)
  return itemError(vendor.failures, message, where, meaning, retryAfter)
}

/**
 * The error for a failure that the vendor reports about one item of a successful response.
 * @param where With the vendor's code and message, which are redacted already.
 * @param usual What the failure means unless a rule says otherwise.
 */
export function itemError(
  failures: readonly FailureRule[],
  message: string,
  where: ErrorContext,
  usual?: Meaning,
  retryAfter?: number,
): PicturedeskError {
  const { meaning = usual, toError }: Partial<FailureRule> = ruleOf(failures, where) ?? {}
  if (toError) return toError(message, where)
  if (meaning === 'rate-limited') return new RateLimitedError(message, { ...where, retryAfter })
  const [Kind, remedy = ''] = (meaning && KINDS[meaning]) ?? [VendorError]
  return new Kind(message + remedy, meaning === 'failed' ? { ...where, outcome: 'unknown' } : where)
}

type Meaning = FailureRule['meaning']

/** The errors of meanings, and what follows the vendor's message. */
const KINDS: {
  readonly [Key in Meaning]?: readonly [
    kind: new (message: string, where: ErrorContext) => PicturedeskError,
    remedy?: string,
  ]
} = {
  'not-found': [NotFoundError],
  unauthorized: [UnauthorizedError, " Check the credentials, and this machine's clock."],
  forbidden: [ForbiddenError, ' The account, its plan or this user may not do it.'],
  'quota-exceeded': [QuotaExceededError],
}

/** The rule for a failure: by its code, or else by its message. */
function ruleOf(
  failures: readonly FailureRule[],
  { vendorCode: code, vendorMessage: said }: ErrorContext,
): FailureRule | undefined {
  return (
    failures.find(({ codes }) => code !== undefined && codes?.includes(String(code))) ??
    failures.find(({ message }) => said && message?.test(said))
  )
}
