import {
  type MeterProvider,
  metrics,
  type ObservableCallback,
  type Span,
  SpanKind,
  SpanStatusCode,
  type TracerProvider,
  trace,
} from '@opentelemetry/api'
import type { Bulk } from '../bulk.ts'
import type { UnitEvent } from '../bulk-events.ts'
import type { JobProgress } from '../progress.ts'

/** Options of {@link observeBulk}. */
export interface BulkTelemetryOptions {
  /** Default: the one that the application has registered. */
  readonly tracerProvider?: TracerProvider | undefined
  /** Default: the one that the application has registered. */
  readonly meterProvider?: MeterProvider | undefined
}

/** The name under which spans and metrics are known. */
const SCOPE = '@picturedesk/bulk'
/** In seconds: a unit takes from one call to hours. */
const BOUNDARIES = [0.1, 0.5, 1, 5, 10, 30, 60, 300, 600, 1_800, 3_600, 10_800]

/**
 * Tells OpenTelemetry of the units that this process works on, and how far its jobs are. Nothing is told where the application has no
 * SDK. Names of jobs, ids of inputs and messages are not told.
 *
 * For the calls of providers, pass `openTelemetry()` of `@picturedesk/registry/opentelemetry` as `middleware`.
 * @returns Stops.
 * @example
 * await using bulk = await openBulk({ database, providers, middleware: [openTelemetry()] })
 * observeBulk(bulk)
 */
export function observeBulk(
  bulk: Pick<Bulk, 'on'>,
  options: BulkTelemetryOptions = {},
): () => void {
  const { tracerProvider = trace, meterProvider = metrics } = options
  const tracer = tracerProvider.getTracer(SCOPE)
  const meter = meterProvider.getMeter(SCOPE)
  const rows = meter.createCounter('picturedesk.bulk.rows', {
    description: 'Inputs that got their row in this process.',
    unit: '{input}',
  })
  const durations = meter.createHistogram('picturedesk.bulk.unit.duration', {
    description: 'Time from the moment in which a unit is taken until its rows are written.',
    unit: 's',
    advice: { explicitBucketBoundaries: BOUNDARIES },
  })
  const delays = meter.createCounter('picturedesk.bulk.unit.delays', {
    description: 'Units that were put back, to go on later.',
    unit: '{unit}',
  })
  const duplicates = meter.createCounter('picturedesk.bulk.duplicates', {
    description: 'Tasks that hold inputs a second time.',
    unit: '{task}',
  })
  const inputs = meter.createObservableGauge('picturedesk.bulk.job.inputs', {
    description: 'Inputs of each job that this process works on, as the database counts them.',
    unit: '{input}',
  })

  /** The units in hand, by job and number. */
  const open = new Map<string, Span>()
  const spanOf = ({ job, unit, provider, inputs: count }: UnitEvent): Span => {
    const key = `${job}/${unit}`
    const known = open.get(key)
    if (known !== undefined) return known
    const span = tracer.startSpan(`${provider} bulk.unit`, {
      kind: SpanKind.CONSUMER,
      attributes: {
        'picturedesk.provider.id': provider,
        'picturedesk.bulk.job.id': job,
        'picturedesk.bulk.unit.number': unit,
        'picturedesk.bulk.unit.inputs': count,
      },
    })
    open.set(key, span)
    return span
  }
  const end = ({ job, unit }: UnitEvent): void => {
    open.get(`${job}/${unit}`)?.end()
    open.delete(`${job}/${unit}`)
  }

  const onUnit = (event: UnitEvent): void => {
    const provider = { 'picturedesk.provider.id': event.provider }
    if (event.state === 'duplicate') {
      // It may be found when the unit is long done.
      open.get(`${event.job}/${event.unit}`)?.addEvent('duplicate')
      duplicates.add(1, provider)
      return
    }
    const span = spanOf(event)
    switch (event.state) {
      case 'taken':
        break
      case 'done': {
        const { ok, failed, milliseconds } = event
        if (ok > 0) rows.add(ok, { ...provider, 'picturedesk.bulk.row.ok': true })
        if (failed > 0) rows.add(failed, { ...provider, 'picturedesk.bulk.row.ok': false })
        durations.record(milliseconds / 1000, provider)
        span.setAttributes({ 'picturedesk.bulk.unit.failed': failed })
        end(event)
        break
      }
      case 'delayed': {
        const type = { 'error.type': event.error.code }
        delays.add(1, { ...provider, ...type })
        span.setAttributes(type).setStatus({ code: SpanStatusCode.ERROR })
        end(event)
        break
      }
      case 'lost':
        span.setAttributes({ 'error.type': 'lost' }).setStatus({ code: SpanStatusCode.ERROR })
        end(event)
        break
      default:
        span.addEvent(event.state)
    }
  }

  /** The latest of each job that goes on. */
  const jobs = new Map<string, JobProgress>()
  const observe: ObservableCallback = (result) => {
    for (const { id, provider, inputs: count } of jobs.values()) {
      const job = { 'picturedesk.provider.id': provider, 'picturedesk.bulk.job.id': id }
      const { ok, failed, total } = count
      const told = { ok, failed, waiting: total - ok - failed }
      for (const [state, value] of Object.entries(told))
        result.observe(value, { ...job, 'picturedesk.bulk.input.state': state })
    }
  }
  inputs.addCallback(observe)
  const off = [
    bulk.on('unit', onUnit),
    bulk.on('progress', (progress) => void jobs.set(progress.id, progress)),
  ]
  return () => {
    for (const one of off) one()
    inputs.removeCallback(observe)
    for (const span of open.values()) span.end()
    open.clear()
    jobs.clear()
  }
}
