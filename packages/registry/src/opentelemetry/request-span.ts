import { type Context, SpanKind, SpanStatusCode, type Tracer } from '@opentelemetry/api'
import { PicturedeskError, type RequestAhead, type RequestEnded } from '@picturedesk/provider'
import { failureAttributes, serverAttributes } from './attributes.ts'

/** Starts the span of one request, as the semantic conventions of HTTP clients have it. */
export function startRequestSpan(
  tracer: Tracer,
  { provider, operation, attempt, method, path, server }: RequestAhead,
  parent: Context,
): RequestEnded {
  const span = tracer.startSpan(
    `${method} ${path}`,
    {
      kind: SpanKind.CLIENT,
      attributes: {
        'http.request.method': method,
        'url.template': path,
        'picturedesk.provider.id': provider,
        'picturedesk.vendor.operation': operation,
        ...serverAttributes(server),
        ...(attempt > 1 && { 'http.request.resend_count': attempt - 1 }),
      },
    },
    parent,
  )
  return (error, status) => {
    if (error !== undefined) {
      span.setAttributes(failureAttributes(error))
      const failing = status ?? (PicturedeskError.isInstance(error) ? error.status : undefined)
      // By convention, a status that fails is the type of the error.
      if (failing !== undefined && failing >= 400) span.setAttribute('error.type', String(failing))
      span.setStatus({ code: SpanStatusCode.ERROR })
    }
    if (status !== undefined) span.setAttribute('http.response.status_code', status)
    span.end()
  }
}
