import type { Context, Histogram, MeterProvider, TracerProvider } from '@opentelemetry/api'
import { type BeforeRequest, type Clock, elapsed, systemClock } from '@picturedesk/provider'
import { context, metrics, SpanKind, SpanStatusCode, trace } from '#opentelemetry'
import type { Call, Middleware } from '../middleware/middleware.ts'
import { callOptions, withOptions } from '../middleware/with-options.ts'
import { failureAttributes } from './attributes.ts'
import { errorTypes } from './error-types.ts'
import { startRequestSpan } from './request-span.ts'

/** Options of {@link openTelemetry}. */
export interface OpenTelemetryOptions {
  /** Default: the one that the application has registered. */
  readonly tracerProvider?: TracerProvider | undefined
  /** Default: the one that the application has registered. */
  readonly meterProvider?: MeterProvider | undefined
  /**
   * Whether spans of requests have `url.full`: the URL with the ids and the search text of the request. Secrets are redacted in
   * any case. Default: true.
   */
  readonly fullUrl?: boolean | undefined
  /** Measures durations. Default: the machine's. */
  readonly clock?: Pick<Clock, 'now' | 'elapsed'> | undefined
}

/** The name under which spans and metrics are known. */
const SCOPE = '@picturedesk/registry'
/** In seconds: the boundaries that the semantic conventions advise for durations of requests. */
const BOUNDARIES = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10]

/**
 * Tells OpenTelemetry of each call: a span for it, a span for each request that it sends, and its duration. Nothing is told where
 * the application has no SDK. No message and no credential is told, and arguments only as a part of `url.full`.
 *
 * Each page of a listing is a call, and so is a whole iteration of items.
 * @example
 * const desk = createRegistry([createHellorf(), createOgq()]).use(openTelemetry())
 */
export function openTelemetry(options: OpenTelemetryOptions = {}): Middleware {
  const {
    tracerProvider = trace,
    meterProvider = metrics,
    clock = systemClock,
    fullUrl = true,
  } = options
  const tracer = tracerProvider.getTracer(SCOPE)
  const errorType = errorTypes()
  const durations: Histogram = meterProvider
    .getMeter(SCOPE)
    .createHistogram('picturedesk.client.operation.duration', {
      description: 'Duration of calls of providers.',
      unit: 's',
      advice: { explicitBucketBoundaries: BOUNDARIES },
    })
  /** The call that is under way, by its arguments: pages of a listing have the options of the first. */
  const latest = new WeakMap<Call['args'], Context>()

  return async (call, next) => {
    const { provider, method, args } = call
    const attributes = {
      'picturedesk.provider.id': provider.id,
      'picturedesk.operation.name': method,
    }
    const span = tracer.startSpan(`${provider.id} ${method}`, {
      kind: SpanKind.INTERNAL,
      attributes,
    })
    const inside = trace.setSpan(context.active(), span)
    latest.set(args, inside)
    const before = callOptions(call).beforeRequest
    const beforeRequest: BeforeRequest = async (request) => {
      // What limits the rate waits first, so that the span has the request alone.
      const theirs = await before?.(request)
      const ended = startRequestSpan(
        { tracer, errorType, fullUrl },
        request,
        latest.get(args) ?? inside,
      )
      return (error, status) => {
        ended(error, status)
        theirs?.(error, status)
      }
    }
    const start = elapsed(clock)
    let failed: Record<string, string | number> = {}
    try {
      return await context.with(inside, () => next(withOptions(call, { beforeRequest })))
    } catch (error) {
      failed = failureAttributes(error, errorType)
      span.setAttributes(failed).setStatus({ code: SpanStatusCode.ERROR })
      throw error
    } finally {
      const { 'error.type': type } = failed
      durations.record(
        (elapsed(clock) - start) / 1000,
        { ...attributes, ...(type !== undefined && { 'error.type': type }) },
        inside,
      )
      span.end()
    }
  }
}
