import type { SpanContext } from '@opentelemetry/api'
import { api } from '@picturedesk/registry/opentelemetry'

/** The form of the header `traceparent`: what follows the flags in a later version is left out. */
const FORM = /^00-([\da-f]{32})-([\da-f]{16})-([\da-f]{2})$/

/** The active span in the form of the header `traceparent`. `undefined`: there is none. */
export function writeOrigin(): string | undefined {
  const span = api.trace.getSpanContext(api.context.active())
  if (span === undefined || !api.isSpanContextValid(span)) return undefined
  return `00-${span.traceId}-${span.spanId}-${span.traceFlags.toString(16).padStart(2, '0')}`
}

/** Reads what {@link writeOrigin} gave, perhaps in another process. `undefined`: it is not of that form. */
export function readOrigin(origin: string | undefined): SpanContext | undefined {
  const [, traceId, spanId, flags] = FORM.exec(origin ?? '') ?? []
  if (traceId === undefined || spanId === undefined || flags === undefined) return undefined
  const read = { traceId, spanId, traceFlags: Number.parseInt(flags, 16), isRemote: true }
  return api.isSpanContextValid(read) ? read : undefined
}
