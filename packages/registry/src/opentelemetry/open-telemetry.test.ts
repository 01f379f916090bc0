import { context } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics'
import { InMemorySpanExporter, SimpleSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace'
import { type Asset, type PageContent, type RequestEnded, VendorError } from '@picturedesk/provider'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Middleware } from '../middleware/middleware.ts'
import { withOptions } from '../middleware/with-options.ts'
import { wrapProvider } from '../middleware/wrap-provider.ts'
import { collect, rejection } from '../testing/collect.ts'
import { type FakeCall, fakeVendor, paged } from '../testing/fake-vendor.ts'
import { type OpenTelemetryOptions, openTelemetry } from './open-telemetry.ts'

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
        sentUrl: () => `https://api.acme.test/v1/things/7?text=cloud&sig=${SECRET_TEXT}`,
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
    'url.full': 'https://api.acme.test/v1/things/7?text=cloud&sig=REDACTED',
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

/** Sends one request, and gives its span. */
async function requestSpan(
  ahead: object,
  end: Parameters<RequestEnded>,
  options: OpenTelemetryOptions = {},
) {
  const sdk = startSdk()
  const vendor = fakeVendor('acme', async (call) => {
    const ended = await call.options.beforeRequest?.({
      ...{ provider: 'acme', operation: 'findThings', attempt: 1, method: 'GET' },
      ...{ path: '/things', server: 'https://api.acme.test:8443/v1' },
      ...{ remaining: 1_000, signal: new AbortController().signal },
      ...ahead,
    })
    ended?.(...end)
    return { items: [] }
  })
  await wrapProvider(vendor, openTelemetry({ ...sdk.options, ...options })).search.assets({})
  return sdk.spans()[0]
}

test('a request is told by the names of the conventions that are stable, and our own', async () => {
  const span = await requestSpan({ sentUrl: () => 'https://api.acme.test:8443/v1/things' }, [
    undefined,
    200,
  ])
  expect(span?.attributes).toEqual({
    'http.request.method': 'GET',
    'http.response.status_code': 200,
    'server.address': 'api.acme.test',
    'server.port': 8443,
    'url.full': 'https://api.acme.test:8443/v1/things',
    'picturedesk.provider.id': 'acme',
    'picturedesk.vendor.operation': 'findThings',
  })
})

test('a URL is not told where that is not wanted, nor where nothing was sent', async () => {
  const sentUrl = () => 'https://api.acme.test/v1/things?text=cloud'
  const hidden = await requestSpan({ sentUrl }, [undefined, 200], { fullUrl: false })
  expect(hidden?.attributes).not.toHaveProperty('url.full')
  expect(hidden?.attributes).toMatchObject({ 'server.port': 443 })
  const unsent = await requestSpan({ sentUrl: () => undefined }, [new Error('no')])
  expect(unsent?.attributes).not.toHaveProperty('url.full')
})

test('a link that a vendor gave is told with its own server', async () => {
  const sentUrl = () => 'http://me:mine@cdn.test/a.jpg?X-Amz-Signature=1'
  const span = await requestSpan({ sentUrl }, [undefined, 200])
  expect(span?.attributes).toMatchObject({
    'server.address': 'cdn.test',
    'server.port': 80,
    'url.full': 'http://REDACTED:REDACTED@cdn.test/a.jpg?X-Amz-Signature=REDACTED',
  })
})

test('a status that fails is an error, also where the provider takes it for an answer', async () => {
  const span = await requestSpan({}, [undefined, 404])
  expect(span).toMatchObject({
    status: 2,
    attributes: { 'error.type': '404', 'http.response.status_code': 404 },
  })
})

test('nothing of a plugin is told without bounds, and nothing secret, whatever it gives', async () => {
  const secret = 'c0ffee5ecret'
  const odd = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ minLength: 3_000, maxLength: 5_000 }),
  )
  const status = fc.oneof(fc.integer(), fc.double(), fc.constant(undefined))
  await fc.assert(
    fc.asyncProperty(odd, odd, odd, status, async (text, code, path, number) => {
      const error = Object.assign(new VendorError(secret), { code, status: number, outcome: text })
      const sentUrl = () =>
        `https://u:${secret}@acme.test/${encodeURIComponent(text.toWellFormed())}`
      const ahead = {
        method: text,
        path,
        operation: code,
        server: `https://x:${secret}@${text}`,
        sentUrl,
      }
      const span = await requestSpan(ahead, [error, number])
      const told = JSON.stringify([span?.name, span?.attributes])
      expect(told).not.toContain(secret)
      for (const value of [span?.name, ...Object.values(span?.attributes ?? {})])
        expect(String(value).length).toBeLessThanOrEqual(2_001)
      expect(String(span?.attributes['error.type'])).toMatch(/^\S{1,60}$/)
    }),
    { numRuns: 60 },
  )
})

test('the kinds of error in metrics have bounds, whatever a plugin gives', async () => {
  const sdk = startSdk()
  let count = 0
  const vendor = fakeVendor('acme', async () => {
    throw Object.assign(new VendorError(SECRET_TEXT), { code: `code-${count++}` })
  })
  const { search } = wrapProvider(vendor, openTelemetry(sdk.options))
  for (let calls = 0; calls < 200; calls++) await rejection(search.assets({}))
  const [metric] = await sdk.metric()
  expect(metric?.dataPoints).toHaveLength(61)
})

test('without an SDK nothing is told, and calls go on', async () => {
  const { search } = wrapProvider(fakeVendor('acme', paged('acme', [2])), openTelemetry())
  expect(await collect(search.assets({}))).toHaveLength(2)
})
