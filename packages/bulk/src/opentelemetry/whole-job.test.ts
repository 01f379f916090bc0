import { context, metrics, trace } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import { RateLimitedError, type TaggingRequest } from '@picturedesk/provider'
import { openTelemetry } from '@picturedesk/registry/opentelemetry'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { PaperTagger } from '../testing/paper-tagger.ts'
import { startSdk } from '../testing/start-sdk.ts'
import { type VirtualBulk, virtualBulk } from '../testing/virtual-bulk.ts'
import { observeBulk } from './observe-bulk.ts'

// The SDK is registered for the whole process, as an application has it, so that also what is underneath could tell it things.
const sdk = startSdk()
const paper = new PaperTagger()
let desk: VirtualBulk
let stop: () => void
let from = 0
beforeAll(async () => {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager())
  trace.setGlobalTracerProvider(sdk.providers.tracerProvider)
  metrics.setGlobalMeterProvider(sdk.providers.meterProvider)
  desk = await virtualBulk([paper.provider()], { middleware: [openTelemetry()] })
  stop = observeBulk(desk.bulk)
})
beforeEach(() => {
  paper.reset()
  from = sdk.spans().length
})
afterAll(async () => {
  stop()
  await desk[Symbol.asyncDispose]()
  for (const api of [context, trace, metrics]) api.disable()
})

const tracer = () => sdk.providers.tracerProvider.getTracer('application')
const pictures = (count: number): TaggingRequest[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `p${index}`,
    image: { url: `https://images.example/${index}.jpg` },
  }))

/** Makes a job within a span of the application, and works on it. */
async function work(name: string, count: number) {
  const job = await tracer().startActiveSpan('import', async (span) => {
    const made = await desk.bulk.tag(pictures(count), { provider: 'paper', name })
    span.end()
    return made
  })
  await job.read
  await desk.pass(desk.bulk.work({ job: job.id }))
  const spans = sdk.spans().slice(from)
  const named = (wanted: string) => spans.filter((span) => span.name === wanted)
  return { job, spans, named, made: named('import')[0]?.spanContext() }
}

test('the calls of a unit are children of its span, in its trace, and the unit links to where its job was made', async () => {
  const { spans, named, made } = await work('children', 25)
  const units = named('paper bulk.unit')
  expect(units).toHaveLength(3)
  for (const unit of units) {
    const { spanId, traceId } = unit.spanContext()
    const children = spans.filter(({ parentSpanContext }) => parentSpanContext?.spanId === spanId)
    expect(children.map(({ name }) => name).slice(0, 3)).toEqual([
      'paper tagging.create',
      'paper tagging.status',
      'paper tagging.results',
    ])
    expect(new Set(children.map((span) => span.spanContext().traceId))).toEqual(new Set([traceId]))
    // Working is not a part of making the job, which may be long over.
    expect(unit.parentSpanContext).toBeUndefined()
    expect(traceId).not.toBe(made?.traceId)
    expect(unit.links).toMatchObject([
      {
        context: { spanId: made?.spanId, traceId: made?.traceId },
        attributes: { 'picturedesk.bulk.link': 'job' },
      },
    ])
  }
  const ids = new Set(units.map((unit) => unit.spanContext().spanId))
  const calls = spans.filter(({ name }) => name.startsWith('paper tagging.'))
  expect(calls.every((call) => ids.has(call.parentSpanContext?.spanId ?? ''))).toBe(true)
})

test('the reading of a task by a later turn is inside the span of that turn, which links to the hand-in', async () => {
  let fails = 1
  paper.beforeRead = () => {
    if (fails-- > 0) throw new RateLimitedError('slow down.', { provider: 'paper' })
  }
  const { named, spans, made } = await work('turns', 5)
  const [first, second] = named('paper bulk.unit')
  expect(first).toMatchObject({ attributes: { 'error.type': 'rate-limited' }, status: { code: 2 } })
  expect(second?.links).toMatchObject([
    { context: { spanId: made?.spanId } },
    {
      context: { spanId: first?.spanContext().spanId, isRemote: true },
      attributes: { 'picturedesk.bulk.link': 'hand-in' },
    },
  ])
  const results = spans.filter(({ name }) => name === 'paper tagging.results')
  const parents = new Set(results.map(({ parentSpanContext }) => parentSpanContext?.spanId))
  expect(parents).toEqual(new Set([second?.spanContext().spanId]))
})

test('a span of the application around the work is the parent of the units', async () => {
  const job = await desk.bulk.tag(pictures(5), { provider: 'paper', name: 'parent' })
  await job.read
  await desk.pass(
    tracer().startActiveSpan('night shift', async (span) => {
      await desk.bulk.work({ job: job.id })
      span.end()
    }),
  )
  const spans = sdk.spans().slice(from)
  const unit = spans.find(({ name }) => name === 'paper bulk.unit')
  const shift = spans.find(({ name }) => name === 'night shift')
  expect(unit?.parentSpanContext?.spanId).toBe(shift?.spanContext().spanId)
  expect(unit?.links).toEqual([])
})

test('rows are told by what became of them, and a job that has ended is told no more', async () => {
  paper.refuses = ({ id }) => id === 'p3'
  await work('rows', 5)
  const rows = await sdk.points('picturedesk.bulk.rows')
  expect(rows).toContainEqual([
    {
      'picturedesk.provider.id': 'paper',
      'picturedesk.bulk.row.ok': false,
      'error.type': 'vendor-error',
    },
    1,
  ])
  await sdk.points('picturedesk.bulk.job.inputs')
  const values = (await sdk.points('picturedesk.bulk.job.inputs')).map(([, value]) => value)
  expect(values).toEqual([0, 0, 0])
})

test('a job that is cancelled and removed while this process works is told no more', async () => {
  const tag = async (name: string, count: number) => {
    const job = await desk.bulk.tag(pictures(count), { provider: 'paper', name })
    await job.read
    return job
  }
  const job = await tag('removed', 40)
  await tag('other', 5)
  const removed: unknown[] = []
  const off = desk.bulk.on('removed', (event) => removed.push(event))
  paper.beforeCreate = async ({ length }) => {
    if (length !== 5) return
    await job.cancel()
    await job.remove()
  }
  await desk.pass(desk.bulk.work({ concurrency: 1 }))
  off()
  expect(removed).toEqual([{ id: job.id, name: 'removed', kind: 'tag', provider: 'paper' }])
  await sdk.points('picturedesk.bulk.job.inputs')
  const values = (await sdk.points('picturedesk.bulk.job.inputs')).map(([, value]) => value)
  expect(values).toEqual([0, 0, 0])
})

test('no name, id, text or URL of a job is in a span or a metric, and no text of a vendor', async () => {
  const secret = 'c0ffee5ecret'
  const odd = fc
    .string({ unit: 'grapheme', maxLength: 30 })
    .map((text) => `${text}${secret}${text}`)
  let jobs = 0
  await fc.assert(
    fc.asyncProperty(odd, odd, odd, async (name, id, code) => {
      paper.reset()
      paper.refuses = (request) => request.id === id
      let fails = 1
      paper.beforeRead = () => {
        if (fails-- > 0)
          throw Object.assign(new RateLimitedError(secret, { provider: 'paper' }), {
            vendorMessage: code,
          })
      }
      const source = [id, 'other'].map((own) => ({
        id: own,
        image: { url: `https://u:${secret}@images.example/${secret}.jpg?sig=${secret}` },
      }))
      const job = await desk.bulk.tag(source, { provider: 'paper', name: `${jobs++} ${name}` })
      await job.read
      await desk.pass(desk.bulk.work({ job: job.id }))
    }),
    { numRuns: 6 },
  )
  const told = sdk.spans().map(({ name, attributes, status, events, links }) => ({
    ...{ name, attributes, status, events, links },
  }))
  const measured = await sdk.metrics()
  expect(JSON.stringify([told, measured])).not.toContain(secret)
  const texts = told.flatMap(({ name, attributes }) => [name, ...Object.values(attributes)])
  for (const text of texts) expect(String(text).length).toBeLessThanOrEqual(100)
  // Series do not grow with jobs.
  for (const { metric } of measured) expect(metric.dataPoints.length).toBeLessThanOrEqual(8)
})

test('what is underneath tells nothing: all spans and metrics are ours or those of the application', async () => {
  const scopes = new Set([
    ...sdk.spans().map(({ instrumentationScope }) => instrumentationScope.name),
    ...(await sdk.metrics()).map(({ scope }) => scope),
  ])
  expect(scopes).toEqual(new Set(['@picturedesk/bulk', '@picturedesk/registry', 'application']))
})
