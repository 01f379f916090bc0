import { context } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics'
import { InMemorySpanExporter, SimpleSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace'
import { type Asset, type PageContent, VendorError } from '@picturedesk/provider'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Middleware } from '../middleware/middleware.ts'
import { withOptions } from '../middleware/with-options.ts'
import { wrapProvider } from '../middleware/wrap-provider.ts'
import { collect, rejection } from '../testing/collect.ts'
import { type FakeCall, fakeVendor, paged } from '../testing/fake-vendor.ts'
import { openTelemetry } from './open-telemetry.ts'

beforeAll(() => void context.setGlobalContextManager(new AsyncLocalStorageContextManager()))
afterAll(() => context.disable())

const SECRET_TEXT = 'the name of a person'

/** The SDK of an application, which keeps what it is told. */
function startSdk() {
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
  let time = 0
  const clock = { now: () => time, elapsed: () => time }
  const spans = () =>
    exporter.getFinishedSpans().map(({ name, kind, status, attributes, parentSpanContext }) => ({
      ...{ name, kind, status: status.code, attributes },
      parent: exporter
        .getFinishedSpans()
        .find((span) => span.spanContext().spanId === parentSpanContext?.spanId)?.name,
    }))
  const metric = async () => {
    await reader.forceFlush()
    const [resource] = metricExporter.getMetrics()
    return resource?.scopeMetrics.flatMap(({ metrics }) => metrics) ?? []
  }
  return {
    options: { tracerProvider, meterProvider, clock },
    spans,
    metric,
    pass: (milliseconds: number) => {
      time += milliseconds
    },
    all: async () => JSON.stringify([spans(), await metric()]),
  }
}

/** Sends some requests, as a provider does. */
const sending =
  (answer: (call: FakeCall) => Promise<Partial<PageContent<Asset>>>, statuses: readonly number[]) =>
  async (call: FakeCall) => {
    for (const [index, status] of statuses.entries()) {
      const ended = await call.options.beforeRequest?.({
        ...{ provider: 'acme', operation: 'findThings', attempt: index + 1, method: 'GET' },
        ...{ path: '/things/{id}', server: 'https://api.acme.test/v1' },
        ...{ remaining: 1_000, signal: new AbortController().signal },
      })
      const error = status < 400 ? undefined : new VendorError(SECRET_TEXT, { status })
      ended?.(error, status)
    }
    return answer(call)
  }

test('a call is a span, and each of its requests is one inside it', async () => {
  const sdk = startSdk()
  const vendor = fakeVendor('acme', sending(paged('acme', [1]), [503, 200]))
  await wrapProvider(vendor, openTelemetry(sdk.options)).search.assets({ text: SECRET_TEXT })
  const request = {
    'http.request.method': 'GET',
    'url.template': '/things/{id}',
    'server.address': 'api.acme.test',
    'server.port': 443,
    'picturedesk.provider.id': 'acme',
    'picturedesk.vendor.operation': 'findThings',
  }
  expect(sdk.spans()).toEqual([
    {
      ...{ name: 'GET /things/{id}', kind: 2, status: 2, parent: 'acme search.assets' },
      attributes: {
        ...request,
        'error.type': '503',
        'http.response.status_code': 503,
        'picturedesk.outcome': 'not-sent',
      },
    },
    {
      ...{ name: 'GET /things/{id}', kind: 2, status: 0, parent: 'acme search.assets' },
      attributes: { ...request, 'http.request.resend_count': 1, 'http.response.status_code': 200 },
    },
    {
      ...{ name: 'acme search.assets', kind: 0, status: 0, parent: undefined },
      attributes: {
        'picturedesk.provider.id': 'acme',
        'picturedesk.operation.name': 'search.assets',
      },
    },
  ])
  expect(await sdk.all()).not.toContain(SECRET_TEXT)
})

test('each page of a listing is a span, with its own requests', async () => {
  const sdk = startSdk()
  const vendor = fakeVendor('acme', sending(paged('acme', [1, 1]), [200]))
  await collect(wrapProvider(vendor, openTelemetry(sdk.options)).search.assets({}))
  const [first, page, second, next] = sdk.spans()
  expect([first, page, second, next].map((span) => span?.name)).toEqual([
    'GET /things/{id}',
    'acme search.assets',
    'GET /things/{id}',
    'acme search.assets',
  ])
  expect(second?.parent).toBe('acme search.assets')
})

test('a call that fails says how, without the words of its error', async () => {
  const sdk = startSdk()
  const failing = [
    new VendorError(SECRET_TEXT, { status: 409, outcome: 'rejected', vendorMessage: SECRET_TEXT }),
    new DOMException(SECRET_TEXT, 'AbortError'),
    SECRET_TEXT,
    Object.assign(new Error(SECRET_TEXT), { name: SECRET_TEXT }),
  ]
  for (const error of failing) {
    const vendor = fakeVendor('acme', async () => {
      throw error
    })
    const { search } = wrapProvider(vendor, openTelemetry(sdk.options))
    expect(await rejection(search.assets({ text: SECRET_TEXT }))).toBe(error)
  }
  expect(sdk.spans().map(({ status, attributes }) => [status, attributes['error.type']])).toEqual([
    [2, 'vendor-error'],
    [2, 'AbortError'],
    [2, '_OTHER'],
    [2, '_OTHER'],
  ])
  expect(sdk.spans()[0]?.attributes).toMatchObject({
    'http.response.status_code': 409,
    'picturedesk.outcome': 'rejected',
  })
  expect(await sdk.all()).not.toContain(SECRET_TEXT)
})

test('durations are a histogram in seconds, by provider, method and kind of error', async () => {
  const sdk = startSdk()
  const vendor = fakeVendor('acme', async ({ query }) => {
    sdk.pass(query.text === 'bad' ? 4_000 : 1_500)
    if (query.text === 'bad') throw new VendorError('no', { status: 500 })
    return { items: [] }
  })
  const { search } = wrapProvider(vendor, openTelemetry(sdk.options))
  await search.assets({ text: 'good' })
  await rejection(search.assets({ text: 'bad' }))
  const [metric, ...more] = await sdk.metric()
  expect(more).toEqual([])
  expect(metric?.descriptor).toMatchObject({
    name: 'picturedesk.client.operation.duration',
    unit: 's',
  })
  const common = {
    'picturedesk.provider.id': 'acme',
    'picturedesk.operation.name': 'search.assets',
  }
  expect(metric?.dataPoints.map(({ attributes, value }) => [attributes, value])).toMatchObject([
    [common, { count: 1, sum: 1.5 }],
    [
      { ...common, 'error.type': 'vendor-error' },
      { count: 1, sum: 4 },
    ],
  ])
})

test('the span of the caller is the parent, and what runs inside sees the span of the call', async () => {
  const sdk = startSdk()
  const tracer = sdk.options.tracerProvider.getTracer('mine')
  const seen: unknown[] = []
  const vendor = fakeVendor('acme', async () => {
    tracer.startSpan('of the runtime').end()
    return { items: [] }
  })
  const { search } = wrapProvider(vendor, openTelemetry(sdk.options))
  await tracer.startActiveSpan('mine', async (span) => {
    seen.push(await search.assets({}))
    span.end()
  })
  expect(sdk.spans().map(({ name, parent }) => [name, parent])).toEqual([
    ['of the runtime', 'acme search.assets'],
    ['acme search.assets', 'mine'],
    ['mine', undefined],
  ])
})

test('a limit inside or outside of it waits before the span of the request', async () => {
  for (const isOutside of [true, false]) {
    const sdk = startSdk()
    const order: string[] = []
    const limit: Middleware = (call, next) => {
      const before = (call.args[1] as { beforeRequest?: (request: never) => unknown } | undefined)
        ?.beforeRequest
      return next(
        withOptions(call, {
          beforeRequest: async (request) => {
            order.push(`waited with ${sdk.spans().length}`)
            await before?.(request as never)
            return undefined
          },
        }),
      )
    }
    const vendor = fakeVendor('acme', sending(paged('acme', [1]), [200]))
    const telemetry = openTelemetry(sdk.options)
    const { search } = wrapProvider(
      vendor,
      ...(isOutside ? [limit, telemetry] : [telemetry, limit]),
    )
    await search.assets({})
    expect(order).toEqual(['waited with 0'])
  }
})

test('without an SDK nothing is told, and calls go on', async () => {
  const { search } = wrapProvider(fakeVendor('acme', paged('acme', [2])), openTelemetry())
  expect(await collect(search.assets({}))).toHaveLength(2)
})
