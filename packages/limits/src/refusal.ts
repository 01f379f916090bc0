import { type RateLimit, RateLimitedError } from '@picturedesk/provider'
import type { LimitedRequest } from './limiter.ts'

/** Why a request is not sent. */
export type Reason =
  /** As many as may be are under way. */
  | { readonly concurrency: number }
  /** Milliseconds until its turn, by a rate or since the vendor asked to wait. */
  | { readonly wait: number; readonly rate: RateLimit | undefined }

/**
 * The error of a request whose turn would come too late.
 * @param most Milliseconds that it had.
 */
export function refusal(
  { provider, operation, attempt = 1 }: LimitedRequest,
  most: number,
  reason: Reason,
): RateLimitedError {
  const wait = 'wait' in reason ? Math.ceil(reason.wait) : undefined
  const when = wait === undefined ? '' : ` The turn of this request would come in ${wait} ms.`
  return new RateLimitedError(
    `not sent, because ${why(reason)}.${when} The call had ${Math.floor(most)} ms left. Call again later, or give the call a longer \`timeout\`.`,
    {
      provider,
      operation,
      attempts: attempt - 1,
      outcome: 'not-sent',
      charged: false,
      retryAfter: wait,
    },
  )
}

function why(reason: Reason): string {
  if ('concurrency' in reason)
    return reason.concurrency === 1
      ? '1 request of this account is under way, which is the limit'
      : `${reason.concurrency} requests of this account are under way, which is the limit`
  const { rate } = reason
  if (rate === undefined) return 'the vendor asked all requests of this account to wait'
  return `the account has used up its rate of ${rate.requests} in ${rate.seconds} s`
}
