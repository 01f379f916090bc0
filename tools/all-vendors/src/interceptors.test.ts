import { createGoogleVision } from '@picturedesk/google-vision'
import { createHellorf, type PurchaseOrder } from '@picturedesk/hellorf'
import { clientOf } from '@picturedesk/hellorf/client'
import { startMock } from '@picturedesk/mocks'
import { createOpenverse } from '@picturedesk/openverse'
import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import * as undici7 from 'undici7'
import * as undici8 from 'undici8'
import { afterEach, describe, expect, onTestFinished, test } from 'vitest'

// What tests of applications put between a provider and the network, after the provider was made.

const ASSET = 'hellorf:image/363488282'
const order: PurchaseOrder = {
  asset: ASSET,
  offer: '42',
  licensee: 'Test',
  endUser: 'u-1',
}

/** Stands in the place of `origin`, with the responses of the mock, until the test is over. */
function interceptedByMsw(origin: string, respond: (request: Request) => Promise<Response>) {
  const seen: string[] = []
  const server = setupServer(
    http.all(`${origin}/*`, async ({ request }) => {
      seen.push(`${request.method} ${new URL(request.url).pathname}`)
      const response = await respond(request)
      return new HttpResponse(await response.arrayBuffer(), response)
    }),
  )
  server.listen()
  onTestFinished(() => server.close())
  return seen
}

describe('MSW, which starts listening after the provider was made, sees every request', () => {
  test('of searches and purchases', async () => {
    await using mock = await startMock('hellorf')
    const hellorf = createHellorf({ baseUrl: mock.url, clock: mock.clock, ...mock.credentials })
    const seen = interceptedByMsw(mock.url, mock.fetch)
    await hellorf.search.assets({ text: '云南' })
    expect(await hellorf.licensing.purchase(order)).toMatchObject({ assetId: ASSET })
    const requests = mock.requests().map(({ method, path }) => `${method} /plus${path}`)
    expect(seen).toEqual(requests)
    expect(seen).toContain('POST /plus/image/purchase')
  })

  test('of the typed client', async () => {
    await using mock = await startMock('hellorf')
    const hellorf = createHellorf({ baseUrl: mock.url, clock: mock.clock, ...mock.credentials })
    const client = clientOf(hellorf)
    const seen = interceptedByMsw(mock.url, mock.fetch)
    const { response } = await client.GET('/image/categories')
    expect(response.status).toBe(200)
    expect(seen).toEqual(['GET /plus/image/categories'])
  })

  test('of tokens', async () => {
    await using mock = await startMock('openverse')
    const openverse = createOpenverse({ baseUrl: mock.url, clock: mock.clock, ...mock.credentials })
    const seen = interceptedByMsw(mock.url, mock.fetch)
    await openverse.search.assets({ text: 'lighthouse' })
    expect(seen).toEqual(['POST /v1/auth_tokens/token/', 'GET /v1/images/'])
  })

  test('of calls with a token of the application’s own', async () => {
    await using mock = await startMock('google-vision')
    const { apiKey } = mock.credentials as { readonly apiKey: string }
    const vision = createGoogleVision({ baseUrl: mock.url, clock: mock.clock, apiKey })
    const seen = interceptedByMsw(mock.url, mock.fetch)
    await vision.tagging.tagOne({ url: 'https://example.test/a.jpg' })
    expect(seen).toEqual(['POST /v1/images:annotate'])
  })
})

// The dispatcher of Node's own `fetch` belongs to the undici that Node has in it. Installed ones set it as well.
describe.each([
  ['7', undici7],
  ['8', undici8],
])('MockAgent of undici %s, which is set after the provider was made', (_, undici) => {
  const agentOf = ({ MockAgent }: typeof undici7) => new MockAgent()
  const { getGlobalDispatcher, setGlobalDispatcher } = undici as typeof undici7
  const before = getGlobalDispatcher()
  afterEach(() => setGlobalDispatcher(before))

  const intercepted = () => {
    const agent = agentOf(undici as typeof undici7)
    agent.disableNetConnect()
    setGlobalDispatcher(agent)
    onTestFinished(() => agent.close())
    return agent.get('https://hellorf.test')
  }
  const shop = () =>
    createHellorf({ baseUrl: 'https://hellorf.test', clientId: 'id', clientSecret: 'secret' })
  const bought = { result: true, message: '', data: { id: 52, url: 'http://files.test/52.jpg' } }
  const offers = { result: true, message: '', data: {} }

  test('answers a purchase, which is sent once', async () => {
    await using mock = await startMock('hellorf')
    const real = createHellorf({ ...mock.credentials, baseUrl: mock.url, fetch: mock.fetch })
    const { raw } = await real.assets.get(ASSET)
    const hellorf = shop()
    const pool = intercepted()
    pool.intercept({ path: /^\/image\/detail/ }).reply(200, { ...offers, data: raw as object })
    pool.intercept({ path: /purchase/, method: 'POST' }).reply(200, bought)
    expect(await hellorf.licensing.purchase(order)).toMatchObject({ id: 'hellorf:image/52' })
  })
})
