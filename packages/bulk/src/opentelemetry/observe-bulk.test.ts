import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics'
import { InMemorySpanExporter, SimpleSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace'
import { expect, test, vi } from 'vitest'
import type { BulkEvents } from '../bulk-events.ts'
import { Events } from '../events.ts'
import { observeBulk } from './observe-bulk.ts'

const SECRET = 'the name of a customer'
const UNIT = { job: 'job-1', name: SECRET, provider: 'omnious', unit: 3, inputs: 100 }

/** The SDK of an application beside the events of bulk work. */
function start(temporality = AggregationTemporality.CUMULATIVE) {
  const exporter = new InMemorySpanExporter()
  const tracerProvider = new TracerProvider({
    spanProcessors: [new SimpleSpanProcessor({ exporter })],
  })
  const metricExporter = new InMemoryMetricExporter(temporality)
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
      units: { total: 10, waiting: 6, handedIn: 1, done: 3 },
      failures: failed > 0 ? { 'unusable-media': failed } : {},
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
  const job = { ...PROVIDER, 'picturedesk.bulk.job.id': 'job-1' }
  expect(await points('picturedesk.bulk.job.units')).toEqual([
    [{ ...job, 'picturedesk.bulk.unit.state': 'waiting' }, 6],
    [{ ...job, 'picturedesk.bulk.unit.state': 'handed-in' }, 1],
    [{ ...job, 'picturedesk.bulk.unit.state': 'done' }, 3],
  ])
  expect(await points('picturedesk.bulk.job.failures')).toEqual([
    [{ ...job, 'error.type': 'unusable-media' }, 20],
  ])
  stop()
  tell(500, 20)
  // An SDK that counts on may say the latest again.
  expect(JSON.stringify(await points('picturedesk.bulk.job.inputs'))).not.toContain('500')
})

test('a job of which nothing is heard any more is forgotten', async () => {
  // An SDK that exports cumulative values repeats the last one of each series by itself.
  const { events, points } = start(AggregationTemporality.DELTA)
  const now = vi.spyOn(performance, 'now').mockReturnValue(0)
  events.tell('progress', {
    ...{ id: 'job-1', name: SECRET, provider: 'omnious', failures: {} },
    inputs: { total: 1, done: 1, ok: 1, failed: 0 },
    units: { total: 1, waiting: 0, handedIn: 0, done: 1 },
  } as unknown as BulkEvents['progress'])
  now.mockReturnValue(119_000)
  expect(await points('picturedesk.bulk.job.inputs')).toHaveLength(3)
  now.mockReturnValue(121_000)
  expect(await points('picturedesk.bulk.job.inputs')).toHaveLength(0)
  now.mockRestore()
})

test('a unit that is released ends its span, and nothing is wrong', () => {
  const { unit, spans } = start()
  unit({ state: 'taken' })
  unit({ state: 'released' })
  unit({ state: 'taken' })
  unit({ state: 'done', ok: 100, failed: 0, milliseconds: 10 })
  expect(spans().map(({ status, attributes }) => [status, attributes['error.type']])).toEqual([
    [0, undefined],
    [0, undefined],
  ])
})

test('stopping ends what is open', () => {
  const { unit, spans, stop } = start()
  unit({ state: 'taken' })
  stop()
  unit({ state: 'taken' })
  expect(spans()).toHaveLength(1)
})
