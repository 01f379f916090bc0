import type { Context, Tracer } from '@opentelemetry/api'
import { PicturedeskError, type RequestAhead, type RequestEnded } from '@picturedesk/provider'
import { SpanKind, SpanStatusCode } from '#opentelemetry'
import { failureAttributes, isStatus, serverAttributes } from './attributes.ts'
import { redactedUrl } from './redacted-url.ts'

/** The methods that the conventions know. */
const METHODS = /^(?:CONNECT|DELETE|GET|HEAD|OPTIONS|PATCH|POST|PUT|QUERY|TRACE)$/
/** Most characters of a name that a plugin gives. */
const LONGEST = 200

/** What all spans of requests need. */
export interface RequestSpans {
  readonly tracer: Tracer
  readonly errorType: (name: string) => string
  /** Whether the URL is told. */
  readonly fullUrl: boolean
}

/** Starts the span of one request, by the semantic conventions of HTTP clients. */
export function startRequestSpan(
  { tracer, errorType, fullUrl }: RequestSpans,
  { provider, operation, attempt, method, path, server, sentUrl }: RequestAhead,
  parent: Context,
): RequestEnded {
  const isKnown = METHODS.test(method)
  const span = tracer.startSpan(
    `${isKnown ? method : 'HTTP'} ${path.slice(0, LONGEST)}`,
    {
      kind: SpanKind.CLIENT,
      attributes: {
        'http.request.method': isKnown ? method : '_OTHER',
        ...(!isKnown && { 'http.request.method_original': method.slice(0, LONGEST) }),
        'picturedesk.provider.id': provider,
        'picturedesk.vendor.operation': operation.slice(0, LONGEST),
        ...serverAttributes(URL.parse(server)),
        ...(attempt > 1 && { 'http.request.resend_count': attempt - 1 }),
      },
    },
    parent,
  )
  return (error, received) => {
    const status = received ?? (PicturedeskError.isInstance(error) ? error.status : undefined)
    const isFailing = isStatus(status) && status >= 400
    if (error !== undefined || isFailing) {
      if (error !== undefined) span.setAttributes(failureAttributes(error, errorType))
      // By convention, a status that fails is the type of the error.
      if (isFailing) span.setAttribute('error.type', String(status))
      span.setStatus({ code: SpanStatusCode.ERROR })
    }
    if (isStatus(status)) span.setAttribute('http.response.status_code', status)
    const sent = span.isRecording() ? redactedUrl(sentUrl?.() ?? '') : undefined
    if (sent) {
      // A link that a vendor gave may lead to another server.
      span.setAttributes(serverAttributes(sent.url))
      if (fullUrl) span.setAttribute('url.full', sent.full)
    }
    span.end()
  }
}
