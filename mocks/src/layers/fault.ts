/** The faults that need no option. */
export const plainFaultNames = [
  'hang-before-headers',
  'hang-in-body',
  'reset-before-headers',
  'reset-mid-body',
  'empty-body',
  'truncated-json',
  'html',
  'wrong-content-type',
  'server-error',
  'redirect-elsewhere',
  'answer-lost',
] as const

/** Every fault's name. */
export const faultNames = [
  ...plainFaultNames,
  'latency',
  'missing-field',
  'wrong-type',
  'oversized-body',
  'rate-limited',
  'unavailable',
  'example',
] as const

export type FaultName = (typeof faultNames)[number]

/** Which requests a fault strikes. */
export interface FaultTarget {
  /** The `operationId`. Default: any operation. */
  readonly operation?: string
  /** How many requests. Default 1. */
  readonly times?: number | 'always'
}

/**
 * Something going wrong on the way. The vendor has done its work unless said otherwise.
 *
 * | name | what the client sees |
 * |---|---|
 * | `latency` | the right answer, `ms` later (default 1,000), by the mock's clock |
 * | `hang-before-headers` | nothing, ever; no work done |
 * | `hang-in-body` | headers and half a body, then nothing |
 * | `reset-before-headers` | a connection reset; no work done |
 * | `reset-mid-body` | headers and half a body, then a connection reset |
 * | `answer-lost` | a connection reset, after the work was done |
 * | `empty-body` | the right status and headers over an empty body |
 * | `truncated-json` | half of the body, as if it were the whole |
 * | `html` | 200 with a page of HTML, as a proxy gives; no work done |
 * | `wrong-content-type` | the right body called `text/plain` |
 * | `missing-field` | JSON without `field` (a JSON pointer; default: the payload's first property) |
 * | `wrong-type` | JSON with another type in `field` |
 * | `oversized-body` | JSON followed by `bytes` blanks (default 64 MiB) |
 * | `rate-limited` | 429, `retry-after` in `retryAfterSeconds` (default 1); no work done |
 * | `server-error` | 500; no work done |
 * | `unavailable` | 503, with `retry-after` if `retryAfterSeconds` is given; no work done |
 * | `redirect-elsewhere` | 307 to another host, where following it is a violation; no work done |
 * | `example` | the operation's example of that name; no work done |
 */
export type Fault = FaultTarget &
  (
    | { readonly name: (typeof plainFaultNames)[number] }
    | { readonly name: 'latency'; readonly ms?: number }
    | { readonly name: 'missing-field' | 'wrong-type'; readonly field?: string }
    | { readonly name: 'oversized-body'; readonly bytes?: number }
    | { readonly name: 'rate-limited' | 'unavailable'; readonly retryAfterSeconds?: number }
    | { readonly name: 'example'; readonly example: string }
  )

/** What {@link FaultPlan.add} answers. */
export interface FaultHandle {
  /** How many requests the fault has struck. */
  readonly struck: number
  /** Calls the fault off. */
  remove(): void
}
