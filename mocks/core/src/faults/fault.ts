/** The faults that need no option. */
export const plainFaultNames = [
  'hang-before-headers',
  'hang-in-body',
  'reset-before-headers',
  'reset-mid-body',
  'empty-body',
  'truncated-json',
  'html',
  'html-as-json',
  'wrong-content-type',
  'byte-order-mark',
  'extra-fields',
  'server-error',
  'bad-gateway',
  'redirect-elsewhere',
  'response-lost',
  'duplicate-delivery',
] as const

/** Every fault's name. */
export const faultNames = [
  ...plainFaultNames,
  'latency',
  'slow-drip',
  'missing-field',
  'wrong-type',
  'unknown-enum',
  'oversized-body',
  'rate-limited',
  'unavailable',
  'example',
] as const

export type FaultName = (typeof faultNames)[number]

/** Which requests a fault strikes. */
export interface FaultTarget<OperationId extends string = string> {
  /** The `operationId`. Default: any operation. */
  readonly operation?: OperationId
  /** How many requests. Default 1, or `'always'` with a `probability`. */
  readonly times?: number | 'always'
  /** How likely each request is struck, from 0 to 1. Default 1. */
  readonly probability?: number
  /**
   * A whole number that decides which requests a `probability` strikes: the same seed strikes the
   * same ones, counted in the order in which they come in. Default 1.
   */
  readonly seed?: number
}

/**
 * Something going wrong on the way. The vendor has done its work unless said otherwise.
 *
 * | name | what the client sees |
 * |---|---|
 * | `latency` | the right response, `ms` later (default 1,000), by the mock's clock |
 * | `slow-drip` | the right response, its body in `chunks` parts (default 10) over `ms` (default 1,000), by the mock's clock |
 * | `hang-before-headers` | nothing, ever; no work done |
 * | `hang-in-body` | headers and half a body, then nothing |
 * | `reset-before-headers` | a connection reset; no work done |
 * | `reset-mid-body` | headers and half a body, then a connection reset |
 * | `response-lost` | a connection reset, after the work was done |
 * | `duplicate-delivery` | the response to the second of two: a proxy sent the request again, and the work is done twice |
 * | `empty-body` | the right status and headers over an empty body |
 * | `truncated-json` | half of the body, as if it were the whole |
 * | `html` | 200 with a page of HTML, as a proxy gives; no work done |
 * | `html-as-json` | the same page, called `application/json`; no work done |
 * | `wrong-content-type` | the right body called `text/plain` |
 * | `byte-order-mark` | JSON behind a UTF-8 byte-order mark |
 * | `missing-field` | JSON without `field` (a JSON pointer; default: the payload's first property) |
 * | `wrong-type` | JSON with another type in `field` (default as above) |
 * | `unknown-enum` | JSON with a value in `field` that the spec does not list (default: the first text or number that has an `enum` in the spec) |
 * | `extra-fields` | JSON with a property that the spec does not know in the root, in the payload and in each of its items |
 * | `oversized-body` | JSON followed by `bytes` blanks (default 64 MiB) |
 * | `rate-limited` | 429, `retry-after` in `retryAfterSeconds` (default 1); no work done |
 * | `server-error` | 500; no work done |
 * | `bad-gateway` | 502 with a page of HTML; no work done |
 * | `unavailable` | 503, with `retry-after` if `retryAfterSeconds` is given; no work done |
 * | `redirect-elsewhere` | 307 to another host, where following it is a violation; no work done |
 * | `example` | the operation's example of that name; no work done |
 *
 * A `retry-after` is in seconds, or with `retryAfterFormat: 'date'` an HTTP date by the mock's clock.
 */
export type Fault<OperationId extends string = string> = FaultTarget<OperationId> &
  (
    | { readonly name: (typeof plainFaultNames)[number] }
    | { readonly name: 'latency'; readonly ms?: number }
    | { readonly name: 'slow-drip'; readonly ms?: number; readonly chunks?: number }
    | {
        readonly name: 'missing-field' | 'wrong-type' | 'unknown-enum'
        readonly field?: string
      }
    | { readonly name: 'oversized-body'; readonly bytes?: number }
    | {
        readonly name: 'rate-limited' | 'unavailable'
        readonly retryAfterSeconds?: number
        readonly retryAfterFormat?: 'seconds' | 'date'
      }
    | { readonly name: 'example'; readonly example: string }
  )

/** What {@link FaultPlan.add} returns. */
export interface FaultHandle {
  /** How many requests the fault has struck. */
  readonly struck: number
  /** Calls the fault off. */
  remove(): void
}
