import {
  type BatchObservableCallback,
  type MeterProvider,
  metrics,
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
/** Milliseconds after which a job of which nothing is heard is not told any more: it has ended, or others work on it. */
const FORGOTTEN_AFTER = 120_000
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
  const units = meter.createObservableGauge('picturedesk.bulk.job.units', {
    description: 'Units of each job that this process works on, as the database counts them.',
    unit: '{unit}',
  })
  const failures = meter.createObservableGauge('picturedesk.bulk.job.failures', {
    description:
      'Failed inputs of each job that this process works on, by the code of their error.',
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
      case 'released':
        end(event)
        break
      case 'lost':
        span.setAttributes({ 'error.type': 'lost' }).setStatus({ code: SpanStatusCode.ERROR })
        end(event)
        break
      default:
        span.addEvent(event.state)
    }
  }

  /** The latest of each job, and when it was told. */
  const jobs = new Map<string, { readonly progress: JobProgress; readonly at: number }>()
  const forget = (): void => {
    const now = performance.now()
    for (const [id, { at }] of jobs) if (now - at > FORGOTTEN_AFTER) jobs.delete(id)
  }
  const observe: BatchObservableCallback = (result) => {
    forget()
    for (const [id, { progress }] of jobs) {
      const { provider, inputs: read, units: cut } = progress
      const job = { 'picturedesk.provider.id': provider, 'picturedesk.bulk.job.id': id }
      const { ok, failed, total } = read
      const inputStates = { ok, failed, waiting: total - ok - failed }
      for (const [state, value] of Object.entries(inputStates))
        result.observe(inputs, value, { ...job, 'picturedesk.bulk.input.state': state })
      const unitStates = { waiting: cut.waiting, 'handed-in': cut.handedIn, done: cut.done }
      for (const [state, value] of Object.entries(unitStates))
        result.observe(units, value, { ...job, 'picturedesk.bulk.unit.state': state })
      for (const [code, value] of Object.entries(progress.failures))
        result.observe(failures, value, { ...job, 'error.type': code })
    }
  }
  const observed = [inputs, units, failures]
  meter.addBatchObservableCallback(observe, observed)
  const off = [
    bulk.on('unit', onUnit),
    bulk.on('progress', (progress) => {
      // Also where the application has no metrics, so that nobody observes.
      forget()
      jobs.set(progress.id, { progress, at: performance.now() })
    }),
  ]
  return () => {
    for (const one of off) one()
    meter.removeBatchObservableCallback(observe, observed)
    for (const span of open.values()) span.end()
    open.clear()
    jobs.clear()
  }
}
