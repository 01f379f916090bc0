import { SpanKind } from '@opentelemetry/api'
import { InMemorySpanExporter, SimpleSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace'
import { createHellorf } from '@picturedesk/hellorf'
import { memoryJournal } from '@picturedesk/journal'
import { hellorfMock } from '@picturedesk/mock-hellorf'
import { startMock, VirtualClock } from '@picturedesk/mocks'
import type { AnyProvider } from '@picturedesk/provider'
import { createRegistry } from '@picturedesk/registry'
import { openTelemetry } from '@picturedesk/registry/opentelemetry'
import { expect, test } from 'vitest'
import { allMocks } from './all-mocks.ts'
import { vendors } from './vendors.ts'

/** The SDK of an application that keeps spans of requests. */
function startSdk() {
  const exporter = new InMemorySpanExporter()
  const tracerProvider = new TracerProvider({
    spanProcessors: [new SimpleSpanProcessor({ exporter })],
  })
  return {
    tracerProvider,
    requests: () => exporter.getFinishedSpans().filter(({ kind }) => kind === SpanKind.CLIENT),
    all: () =>
      JSON.stringify(
        exporter.getFinishedSpans().map(({ name, attributes, status, events, links }) => ({
          ...{ name, attributes, status, events, links },
        })),
      ),
  }
}

/** Calls what a vendor has. A refusal is as good as a response. */
async function call(provider: AnyProvider): Promise<void> {
  const { search, tagging, moderation } = provider
  const image = { url: 'https://pictures.example/a.jpg?sig=c0ffee5ecret' }
  const calls = [
    async () => search?.assets({ text: 'cloud' }),
    async () => {
      for await (const _ of tagging?.tag([{ id: 'one', image }]) ?? []);
    },
    async () => moderation?.get?.('product-1'),
  ]
  for (const one of calls) await one().catch(() => {})
}

test('each request of each vendor has its URL, and no credential of it is in a span', async () => {
  let asked = 0
  for (const vendor of await allMocks()) {
    await using mock = await startMock(vendor, { clock: new VirtualClock() })
    const module: Record<string, unknown> = await import(`@picturedesk/${vendor.id}`)
    const create = module[vendors.find(({ id }) => id === vendor.id)?.create ?? '']
    const { url: baseUrl, clock, fetch, credentials } = mock
    const provider = (create as (options: object) => AnyProvider)({
      ...credentials,
      ...{ baseUrl, clock, fetch },
    })
    const sdk = startSdk()
    const desk = createRegistry([provider]).use(openTelemetry(sdk))
    await call(desk.get(provider.id) as AnyProvider)
    expect(sdk.requests().length, vendor.id).toBeGreaterThan(0)
    for (const { attributes } of sdk.requests()) {
      asked++
      expect(String(attributes['url.full']), vendor.id).toMatch(new RegExp(`^${baseUrl}`))
      expect(attributes['http.response.status_code'], vendor.id).toBeTypeOf('number')
    }
    for (const secret of [...Object.values(credentials).map(String), 'c0ffee5ecret'])
      if (secret.length > 4) expect(sdk.all(), vendor.id).not.toContain(secret)
  }
  expect(asked).toBeGreaterThan(6)
})

test('a request that buys has its URL and its status, too', async () => {
  await using mock = await startMock(hellorfMock, { clock: new VirtualClock() })
  const { url: baseUrl, clock, fetch, credentials } = mock
  const sdk = startSdk()
  const hellorf = createHellorf({ ...credentials, baseUrl, clock, fetch, journal: memoryJournal() })
  const desk = createRegistry([hellorf]).use(openTelemetry(sdk))
  const asset = await desk.assets.get('hellorf:image/363488282')
  const [offer] = asset.offers ?? []
  if (offer === undefined) throw new Error('The asset is not for sale.')
  await desk.licensing.purchase({ asset, offer, licensee: 'c0ffee5ecret' })
  const spans = sdk
    .requests()
    .filter(({ attributes }) => attributes['http.request.method'] === 'POST')
  expect(spans.map(({ attributes }) => attributes)).toMatchObject([
    {
      'http.response.status_code': 200,
      'picturedesk.vendor.operation': 'purchaseImage',
      'url.full': expect.stringMatching(new RegExp(`^${baseUrl}`)),
    },
  ])
  expect(sdk.all()).not.toContain('c0ffee5ecret')
})
