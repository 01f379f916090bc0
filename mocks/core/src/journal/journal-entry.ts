import type { FaultName } from '../faults/fault.ts'
import type { ResponseProvenance } from '../provenance/response-provenance.ts'
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
  /** When its response left, by the same clock; undefined until then. */
  readonly respondedAt: number | undefined
  /** Undefined until the response left, and where a fault let none leave. */
  readonly status: number | undefined
  /** The headers of the response, names in lower case; undefined where there is no status. */
  readonly responseHeaders: Readonly<Record<string, string>> | undefined
  /** The body of the response as it left the mock, before a fault cut it short. */
  readonly responseBytes: Uint8Array | undefined
  /** How much of the response is invented; undefined where the vendor's own did not leave. */
  readonly provenance: ResponseProvenance | undefined
  /** The fault that struck. */
  readonly fault: FaultName | undefined
}
