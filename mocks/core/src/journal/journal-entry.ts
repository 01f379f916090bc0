import type { FaultName } from '../faults/fault.ts'
import type { Parameters } from '../request/mock-request.ts'

/** A request and what became of it. Secrets of the request are replaced by `[redacted]`. */
export interface JournalEntry {
  /** The `operationId`; undefined when the request matched none. */
  readonly operation: string | undefined
  readonly method: string
  readonly url: string
  /** Below the base path of the spec. */
  readonly path: string
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly query: Parameters
  /** A form's fields or a JSON value; `[n bytes]` for others; undefined when there was none. */
  readonly body: unknown
  /** In bytes. */
  readonly bodySize: number
  /** When it came in, by the mock's clock, in milliseconds since the epoch. */
  readonly at: number
  /** When its answer left, by the same clock; undefined until then. */
  readonly answeredAt: number | undefined
  /** Undefined until answered, and where a fault let nothing be answered. */
  readonly status: number | undefined
  /** The headers of the answer, names in lower case; undefined where there is no status. */
  readonly answerHeaders: Readonly<Record<string, string>> | undefined
  /** The body of the answer as it left the mock, before a fault cut it short. */
  readonly answerBytes: Uint8Array | undefined
  /** The fault that struck. */
  readonly fault: FaultName | undefined
}
