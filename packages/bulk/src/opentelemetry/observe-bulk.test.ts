import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics'
import { InMemorySpanExporter, SimpleSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace'
import { expect, test } from 'vitest'
import type { BulkEvents } from '../bulk-events.ts'
import { Events } from '../events.ts'
import { observeBulk } from './observe-bulk.ts'

const SECRET = 'the name of a customer'
const UNIT = { job: 'job-1', name: SECRET, provider: 'omnious', unit: 3, inputs: 100 }

/** The SDK of an application beside the events of bulk work. */
function start() {
  const exporter = new InMemorySpanExporter()
  const tracerProvider = new TracerProvider({
    spanProcessors: [new SimpleSpanProcessor({ exporter })],
  })
  const metricExporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE)
  const reader = new PeriodicExportingMetricReader({
    exporter: metricExporter,
    exportIntervalMillis: 3_600_000,
    exportTimeoutMillis: 3_600_000,
  })
  const meterProvider = new MeterProvider({ readers: [reader] })
  const events = new Events()
  const stop = observeBulk(
    { on: (name, listener) => events.on(name, listener) },
    { tracerProvider, meterProvider },
  )
  const spans = () =>
    exporter.getFinishedSpans().map(({ name, status, attributes, events: told }) => ({
      ...{ name, status: status.code, attributes },
      events: told.map((event) => event.name),
    }))
  const points = async (name: string) => {
    metricExporter.reset()
    await reader.forceFlush()
    const all = metricExporter.getMetrics().flatMap(({ scopeMetrics }) => scopeMetrics)
    return all
      .flatMap(({ metrics }) => metrics)
      .filter(({ descriptor }) => descriptor.name === name)
      .flatMap(({ dataPoints }) => dataPoints.map(({ attributes, value }) => [attributes, value]))
  }
  const unit = (event: object) => events.tell('unit', { ...UNIT, ...event } as BulkEvents['unit'])
  return { events, unit, spans, points, stop }
}

const PROVIDER = { 'picturedesk.provider.id': 'omnious' }

test('a unit is a span from the moment in which it is taken, with what became of it', async () => {
  const { unit, spans, points } = start()
  unit({ state: 'taken' })
  unit({ state: 'handed-in', task: 't' })
  expect(spans()).toEqual([])
  unit({ state: 'done', ok: 97, failed: 3, milliseconds: 2_500 })
  expect(spans()).toEqual([
    {
      name: 'omnious bulk.unit',
      status: 0,
      events: ['handed-in'],
      attributes: {
        ...PROVIDER,
        'picturedesk.bulk.job.id': 'job-1',
        'picturedesk.bulk.unit.number': 3,
        'picturedesk.bulk.unit.inputs': 100,
        'picturedesk.bulk.unit.failed': 3,
      },
    },
  ])
  expect(await points('picturedesk.bulk.rows')).toEqual([
    [{ ...PROVIDER, 'picturedesk.bulk.row.ok': true }, 97],
    [{ ...PROVIDER, 'picturedesk.bulk.row.ok': false }, 3],
  ])
  expect(await points('picturedesk.bulk.unit.duration')).toMatchObject([
    [PROVIDER, { count: 1, sum: 2.5 }],
  ])
})

test('a unit that is put back or lost ends its span with the kind of error, and no words', async () => {
  const { unit, spans, points } = start()
  const error = { code: 'network-error', message: SECRET }
  unit({ state: 'taken' })
  unit({ state: 'delayed', error, milliseconds: 1_000 })
  unit({ state: 'taken' })
  unit({ state: 'lost' })
  unit({ state: 'taken' })
  unit({ state: 'duplicate', task: 't' })
  unit({ state: 'done', ok: 100, failed: 0, milliseconds: 10 })
  unit({ state: 'duplicate', task: 'u' })
  expect(
    spans().map(({ status, attributes, events }) => [status, attributes['error.type'], events]),
  ).toEqual([
    [2, 'network-error', []],
    [2, 'lost', []],
    [0, undefined, ['duplicate']],
  ])
  const delays = [{ ...PROVIDER, 'error.type': 'network-error' }, 1]
  expect(await points('picturedesk.bulk.unit.delays')).toEqual([delays])
  expect(await points('picturedesk.bulk.duplicates')).toEqual([[PROVIDER, 2]])
  expect(JSON.stringify(spans())).not.toContain(SECRET)
})

test('how far a job is, is a gauge, by the latest progress', async () => {
  const { events, points, stop } = start()
  const tell = (ok: number, failed: number) =>
    events.tell('progress', {
      ...{ id: 'job-1', name: SECRET, provider: 'omnious' },
      inputs: { total: 1_000, done: ok + failed, ok, failed },
    } as BulkEvents['progress'])
  tell(10, 0)
  tell(400, 20)
  const at = (state: string) => ({
    ...PROVIDER,
    'picturedesk.bulk.job.id': 'job-1',
    'picturedesk.bulk.input.state': state,
  })
  expect(await points('picturedesk.bulk.job.inputs')).toEqual([
    [at('ok'), 400],
    [at('failed'), 20],
    [at('waiting'), 580],
  ])
  stop()
  tell(500, 20)
  // An SDK that counts on may say the latest again.
  expect(JSON.stringify(await points('picturedesk.bulk.job.inputs'))).not.toContain('500')
})

test('stopping ends what is open', () => {
  const { unit, spans, stop } = start()
  unit({ state: 'taken' })
  stop()
  unit({ state: 'taken' })
  expect(spans()).toHaveLength(1)
})
