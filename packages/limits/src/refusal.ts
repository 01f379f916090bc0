import { type RateLimit, RateLimitedError } from '@picturedesk/provider'
import type { LimitedRequest } from './limiter.ts'

/** The error of a request whose turn would come too late. */
export function refusal(
  { provider, operation, attempt = 1 }: LimitedRequest,
  reason: {
    /** Milliseconds until its turn, if known. */
    readonly wait?: number | undefined
    /** Milliseconds that it had. */
    readonly most: number
    readonly held: boolean
    readonly rates: readonly RateLimit[]
    readonly concurrency?: number | undefined
  },
): RateLimitedError {
  const { wait, most, held, rates, concurrency } = reason
  const why = held
    ? 'the vendor asked all requests of this account to wait'
    : wait === undefined
      ? `${concurrency} requests of this account are under way, which is the limit`
      : `the account has used up its rate of ${rates.map(inWords).join(' and ')}`
  const when =
    wait === undefined ? '' : ` The turn of this request would come in ${Math.ceil(wait)} ms.`
  return new RateLimitedError(
    `not sent, because ${why}.${when} The call had ${Math.floor(most)} ms left. Call again later, or give the call a longer \`timeout\`.`,
    {
      provider,
      operation,
      attempts: attempt - 1,
      outcome: 'not-sent',
      charged: false,
      retryAfter: wait === undefined ? undefined : Math.ceil(wait),
    },
  )
}

function inWords({ requests, seconds }: RateLimit): string {
  return `${requests} in ${seconds} s`
}
