import { createNoopMeter } from '@opentelemetry/api'
import { AggregationTemporality } from '@opentelemetry/sdk-metrics'
import { expect, test, vi } from 'vitest'
import type { BulkEvents } from '../bulk-events.ts'
import { Events } from '../events.ts'
import { type ObservedTurn, Observers } from '../observers.ts'
import type { JobProgress } from '../progress.ts'
import { startSdk } from '../testing/start-sdk.ts'
import { type BulkTelemetryOptions, observeBulk } from './observe-bulk.ts'

const SECRET = 'the name of a customer'
const UNIT = { job: 'job-1', name: SECRET, provider: 'omnious', unit: 3, inputs: 100 }
const PROVIDER = { 'picturedesk.provider.id': 'omnious' }

/** The SDK of an application beside the events of bulk work. */
function start(temporality?: AggregationTemporality, options: BulkTelemetryOptions = {}) {
  const sdk = startSdk(temporality)
  const events = new Events()
  const observers = new Observers()
  const stop = observeBulk(
    {
      on: (name, listener) => events.on(name, listener),
      observe: (observer) => observers.add(observer),
    },
    { ...sdk.providers, ...options },
  )
  let turn: ObservedTurn | undefined
  return {
    ...sdk,
    events,
    stop,
    /** Tells what happens to the unit, as its worker does. */
    unit: (event: object) => {
      const whole = { ...UNIT, ...event } as BulkEvents['unit']
      if (whole.state === 'taken') turn = observers.turn(UNIT)
      turn?.tell(whole)
      events.tell('unit', whole)
    },
    progress: (details: Partial<JobProgress>) =>
      events.tell('progress', { ...PROGRESS, ...details }),
    told: () =>
      sdk.spans().map(({ name, status, attributes, events: told }) => ({
        ...{ name, status: status.code, attributes },
        events: told.map((event) => event.name),
      })),
  }
}

const PROGRESS: JobProgress = {
  ...{ id: 'job-1', name: SECRET, kind: 'tag', provider: 'omnious', state: 'active' },
  ...{ createdAt: new Date(0), sourceEnded: false, duplicates: 0, rate: 1 },
  inputs: { total: 1_000, done: 420, ok: 400, failed: 20 },
  units: { total: 10, waiting: 6, handedIn: 1, done: 3 },
  failures: { 'unusable-media': 20 },
}
const FINISHED = { state: 'finished', finishedAt: new Date(1) } as const

test('a unit is a span from the moment in which it is taken, with what became of it', async () => {
  const { unit, told, points } = start()
  unit({ state: 'taken' })
  unit({ state: 'handed-in', task: 't' })
  expect(told()).toEqual([])
  const failures = { 'unusable-media': 2, cancelled: 1 }
  unit({ state: 'done', ok: 97, failed: 3, failures, milliseconds: 2_500 })
  expect(told()).toEqual([
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
  const failed = { ...PROVIDER, 'picturedesk.bulk.row.ok': false }
  expect(await points('picturedesk.bulk.rows')).toEqual([
    [{ ...PROVIDER, 'picturedesk.bulk.row.ok': true }, 97],
    [{ ...failed, 'error.type': 'unusable-media' }, 2],
    [{ ...failed, 'error.type': 'cancelled' }, 1],
  ])
  expect(await points('picturedesk.bulk.unit.duration')).toMatchObject([
    [PROVIDER, { count: 1, sum: 2.5 }],
  ])
})

test('a unit that is put back or lost ends its span with the kind of error, and no words', async () => {
  const { unit, told, points } = start()
  const error = { code: 'network-error', message: SECRET }
  unit({ state: 'taken' })
  unit({ state: 'delayed', error, milliseconds: 1_000 })
  unit({ state: 'taken' })
  unit({ state: 'lost' })
  unit({ state: 'taken' })
  unit({ state: 'duplicate', task: 't' })
  unit({ state: 'done', ok: 100, failed: 0, failures: {}, milliseconds: 10 })
  unit({ state: 'duplicate', task: 'u' })
  expect(
    told().map(({ status, attributes, events }) => [status, attributes['error.type'], events]),
  ).toEqual([
    [2, 'network-error', []],
    [2, 'lost', []],
    [0, undefined, ['duplicate']],
  ])
  const delays = [{ ...PROVIDER, 'error.type': 'network-error' }, 1]
  expect(await points('picturedesk.bulk.unit.delays')).toEqual([delays])
  expect(await points('picturedesk.bulk.duplicates')).toEqual([[PROVIDER, 2]])
  expect(JSON.stringify(told())).not.toContain(SECRET)
})

test('a unit that is released ends its span, and nothing is wrong', () => {
  const { unit, told } = start()
  unit({ state: 'taken' })
  unit({ state: 'released' })
  unit({ state: 'taken' })
  unit({ state: 'done', ok: 100, failed: 0, failures: {}, milliseconds: 10 })
  expect(told().map(({ status, attributes }) => [status, attributes['error.type']])).toEqual([
    [0, undefined],
    [0, undefined],
  ])
})

const inputs = (state: string) => ({ ...PROVIDER, 'picturedesk.bulk.input.state': state })
const units = (state: string) => ({ ...PROVIDER, 'picturedesk.bulk.unit.state': state })

test('how far the jobs of a provider are is a gauge, by the latest progress of each', async () => {
  const { progress, points, stop } = start()
  progress({ inputs: { total: 1_000, done: 10, ok: 10, failed: 0 } })
  progress({})
  progress({ id: 'job-2' })
  expect(await points('picturedesk.bulk.job.inputs')).toEqual([
    [inputs('ok'), 800],
    [inputs('failed'), 40],
    [inputs('waiting'), 1_160],
  ])
  expect(await points('picturedesk.bulk.job.units')).toEqual([
    [units('waiting'), 12],
    [units('handed-in'), 2],
    [units('done'), 6],
  ])
  expect(await points('picturedesk.bulk.job.failures')).toEqual([
    [{ ...PROVIDER, 'error.type': 'unusable-media' }, 40],
  ])
  stop()
  progress({ inputs: { total: 1_000, done: 500, ok: 500, failed: 0 } })
  // An SDK that counts on may say the latest again.
  expect(JSON.stringify(await points('picturedesk.bulk.job.inputs'))).not.toContain('500')
})

test.each([AggregationTemporality.CUMULATIVE, AggregationTemporality.DELTA])(
  'a job that has ended is told once more, and then its provider has none (%s)',
  async (temporality) => {
    const { progress, events, points } = start(temporality)
    progress({})
    progress(FINISHED)
    events.tell('finished', { ...PROGRESS, ...FINISHED })
    const [ok] = await points('picturedesk.bulk.job.inputs')
    expect(ok).toEqual([inputs('ok'), 400])
    expect((await points('picturedesk.bulk.job.inputs')).map(([, value]) => value)).toEqual([
      0, 0, 0,
    ])
    expect((await points('picturedesk.bulk.job.failures')).map(([, value]) => value)).toEqual([0])
  },
)

test('a job that is paused is told once more, and again when it goes on', async () => {
  const { progress, events, points } = start()
  const waiting = async () => (await points('picturedesk.bulk.job.inputs'))[2]?.[1]
  progress({})
  events.tell('paused', { ...PROGRESS, state: 'paused' })
  expect([await waiting(), await waiting()]).toEqual([580, 0])
  progress({})
  expect([await waiting(), await waiting()]).toEqual([580, 580])
})

test('a job that was removed is told no more', async () => {
  const { progress, events, points } = start()
  progress({})
  events.tell('removed', PROGRESS)
  expect(await points('picturedesk.bulk.job.inputs')).toEqual([])
})

test('each job alone is told where that is wanted, and not at all when it has ended', async () => {
  // An SDK that exports cumulative values repeats the last one of each series by itself.
  const { progress, points } = start(AggregationTemporality.DELTA, { perJob: true })
  progress({})
  progress({ id: 'job-2', ...FINISHED })
  const ids = async () =>
    (await points('picturedesk.bulk.job.units')).map(
      ([attributes]) => attributes['picturedesk.bulk.job.id'],
    )
  expect(new Set(await ids())).toEqual(new Set(['job-1', 'job-2']))
  expect(new Set(await ids())).toEqual(new Set(['job-1']))
})

test('a job of which nothing is heard any more is forgotten', async () => {
  const { progress, points } = start(AggregationTemporality.DELTA, { perJob: true })
  const now = vi.spyOn(performance, 'now').mockReturnValue(0)
  progress({})
  now.mockReturnValue(119_000)
  expect(await points('picturedesk.bulk.job.inputs')).toHaveLength(3)
  now.mockReturnValue(121_000)
  expect(await points('picturedesk.bulk.job.inputs')).toHaveLength(0)
  now.mockRestore()
})

test('without metrics of an application nobody listens to progress, so that nothing is asked and kept', () => {
  const meterProvider = { getMeter: () => createNoopMeter() }
  const { events, stop } = start(undefined, { meterProvider })
  expect(events.has('progress')).toBe(false)
  expect(events.has('finished')).toBe(false)
  stop()
})

test('stopping ends what is open, and nothing is heard any more', () => {
  const { unit, told, stop, events } = start()
  unit({ state: 'taken' })
  stop()
  unit({ state: 'done', ok: 100, failed: 0, failures: {}, milliseconds: 10 })
  unit({ state: 'taken' })
  expect(told()).toHaveLength(1)
  for (const name of ['unit', 'progress', 'paused', 'finished', 'removed'] as const)
    expect(events.has(name)).toBe(false)
})
