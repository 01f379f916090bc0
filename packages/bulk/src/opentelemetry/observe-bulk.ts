import type { MeterProvider, TracerProvider } from '@opentelemetry/api'
import { api, errorTypes } from '@picturedesk/registry/opentelemetry'
import type { Bulk } from '../bulk.ts'
import { jobGauges } from './job-gauges.ts'
import { unitCounters } from './unit-counters.ts'
import { unitSpans } from './unit-spans.ts'

/** Options of {@link observeBulk}. */
export interface BulkTelemetryOptions {
  /** Default: the one that the application has registered. */
  readonly tracerProvider?: TracerProvider | undefined
  /** Default: the one that the application has registered. */
  readonly meterProvider?: MeterProvider | undefined
  /**
   * Whether the gauges tell how far each job is, by its id, rather than all jobs of a provider together. An SDK that exports
   * cumulative values repeats the last ones of a job for ever, so that this is for an application with few jobs. Default: false.
   */
  readonly perJob?: boolean | undefined
}

/** The name under which spans and metrics are known. */
const SCOPE = '@picturedesk/bulk'

/**
 * Tells OpenTelemetry of the units that this process works on, and how far its jobs are. All that is done for a unit runs in the
 * context of its span. Nothing is told where the application has no SDK. Names of jobs, ids of inputs and messages are not told.
 *
 * For the calls of providers, pass `openTelemetry()` of `@picturedesk/registry/opentelemetry` as `middleware`.
 * @returns Stops.
 * @example
 * await using bulk = await openBulk({ database, providers, middleware: [openTelemetry()] })
 * observeBulk(bulk)
 */
export function observeBulk(
  bulk: Pick<Bulk, 'on' | 'observe'>,
  options: BulkTelemetryOptions = {},
): () => void {
  const { tracerProvider = api.trace, meterProvider = api.metrics, perJob = false } = options
  const errorType = errorTypes()
  const meter = meterProvider.getMeter(SCOPE)
  const spans = unitSpans(tracerProvider.getTracer(SCOPE), errorType)
  const off = [
    bulk.observe(spans),
    bulk.on('unit', unitCounters(meter, errorType)),
    jobGauges(bulk, meter, { isPerJob: perJob, errorType }),
    spans.stop,
  ]
  return () => {
    for (const one of off) one()
  }
}
