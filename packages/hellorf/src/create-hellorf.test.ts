import { inspect } from 'node:util'
import { hellorfMock } from '@picturedesk/mock-hellorf'
import { startMock } from '@picturedesk/mocks'
import {
  InvalidArgumentError,
  MissingCredentialsError,
  PicturedeskError,
  parseQualifiedId,
} from '@picturedesk/provider'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { clientOf } from './client.ts'
import { createHellorf, type HellorfOptions, manifest } from './index.ts'
import { startDesk } from './testing/start-desk.ts'

const credentials = { clientId: 'canary-id-4711', clientSecret: 'canary-secret-0815' }

beforeEach(() => {
  for (const name of ['HELLORF_CLIENT_ID', 'HELLORF_CLIENT_SECRET', 'HELLORF_BASE_URL'])
    vi.stubEnv(name, undefined)
})
afterEach(() => vi.unstubAllEnvs())

/** The URLs that a provider calls for one search. */
async function called(options: HellorfOptions): Promise<URL[]> {
  const urls: URL[] = []
  const hellorf = createHellorf({
    ...options,
    fetch: async (input) => {
      urls.push(new URL(String(input)))
      return Response.json({ result: true, data: { list: [] } })
    },
  })
  await hellorf.search.assets({ text: '云南' })
  return urls
}

describe('credentials', () => {
  test.each([
    ['clientId', 'HELLORF_CLIENT_ID', { clientSecret: 'secret' }],
    ['clientSecret', 'HELLORF_CLIENT_SECRET', { clientId: 'id' }],
    ['clientId', 'HELLORF_CLIENT_ID', { ...credentials, clientId: '' }],
    ['clientSecret', 'HELLORF_CLIENT_SECRET', { ...credentials, clientSecret: ' \n' }],
  ])('without %s (%s) there is no provider', (option, environmentVariable, options) => {
    const create = (): unknown => createHellorf(options)
    expect(create).toThrow(MissingCredentialsError)
    expect(create).toThrow(`\`${option}\``)
    expect(create).toThrow(environmentVariable)
    expect(create).toThrow(
      expect.objectContaining({ option, environmentVariable, provider: 'hellorf' }),
    )
  })

  test('credentials and base URL come from the environment', async () => {
    const mock = await startMock(hellorfMock)
    vi.stubEnv('HELLORF_CLIENT_ID', `${mock.credentials.clientId}\n`)
    vi.stubEnv('HELLORF_CLIENT_SECRET', mock.credentials.clientSecret)
    vi.stubEnv('HELLORF_BASE_URL', mock.url)
    const hellorf = createHellorf() // over TCP, with the runtime's fetch and clock
    expect((await hellorf.search.assets({ text: '云南' })).items).not.toEqual([])
    await mock.close()
  })

  test('options count before the environment', async () => {
    vi.stubEnv('HELLORF_CLIENT_ID', 'other')
    vi.stubEnv('HELLORF_CLIENT_SECRET', 'other')
    vi.stubEnv('HELLORF_BASE_URL', 'https://other.example')
    const { provider: hellorf } = await startDesk()
    await expect(Promise.resolve(hellorf.categories.list())).resolves.toBeDefined()
  })

  test('a request carries client id, time and signature, and never the secret', async () => {
    const [url] = await called({ ...credentials, clock: { ...clockAt(1_473_820_208_000) } })
    expect(url?.searchParams.get('client_id')).toBe('canary-id-4711')
    expect(url?.searchParams.get('nonce_str')).toBe('1473820208')
    expect(url?.searchParams.get('sign')).toMatch(/^[0-9a-f]{32}$/)
    expect(url?.href).not.toContain('canary-secret')
  })
})

function clockAt(now: number) {
  return { now: () => now, setTimeout: () => undefined, clearTimeout: () => undefined }
}

describe('the base URL', () => {
  test.each([
    [undefined, 'https://api.hellorf.com/plus/image/search'],
    ['https://proxy.example/hellorf/', 'https://proxy.example/hellorf/image/search'],
    ['http://127.0.0.1:4010/plus', 'http://127.0.0.1:4010/plus/image/search'],
  ])('%s leads to %s', async (baseUrl, expected) => {
    const [url] = await called({ ...credentials, baseUrl })
    expect(`${url?.origin}${url?.pathname}`).toBe(expected)
  })

  test.each([
    'api.hellorf.com/plus',
    '/plus',
    '',
    'ftp://api.hellorf.com',
    'https://user:password@api.hellorf.com',
    'https://api.hellorf.com/plus?client_id=1',
    'https://api.hellorf.com/plus#x',
  ])('%j is refused', (baseUrl) => {
    const create = (): unknown => createHellorf({ ...credentials, baseUrl })
    expect(create).toThrow(InvalidArgumentError)
    expect(create).toThrow(expect.objectContaining({ field: 'baseUrl' }))
    expect(create).not.toThrow('password')
  })
})

test.each(['RMB¥', 'EURO', 'cny', '', 'CN'])('the currency %j is refused', (currency) => {
  expect(() => createHellorf({ ...credentials, currency })).toThrow(
    expect.objectContaining({
      field: 'currency',
      code: 'invalid-argument',
      allowed: 'an ISO 4217 code such as "CNY"',
    }),
  )
})

test('the provider has the id and name of its manifest', () => {
  const hellorf = createHellorf(credentials)
  expect(hellorf.manifest).toBe(manifest)
  expect(hellorf.id).toBe('hellorf')
  expect(parseQualifiedId('hellorf:image/1')?.provider).toBe(hellorf.id)
})

describe('the typed client', () => {
  test('the typed client signs a GET and returns the response unchanged', async () => {
    const { provider: hellorf, sent } = await startDesk()
    const { data, response } = await clientOf(hellorf).GET('/image/search', {
      params: { query: { keyword: '云南', page: 1, color: '#0ecb9b' } },
    })
    expect(response).toMatchObject({ status: 200 })
    expect(data).toMatchObject({ result: true, data: { list: expect.any(Array) } })
    expect(sent('searchImages')).toEqual({ keyword: '云南', page: '1', color: '#0ecb9b' })
  })

  test('the typed client fills in a path', async () => {
    const { provider: hellorf, mock } = await startDesk()
    const { data } = await clientOf(hellorf).GET('/image/{id}/similar', {
      params: { path: { id: '363488282' } },
    })
    expect(data).toMatchObject({ result: true })
    expect(mock.requests({ operation: 'listSimilarImages' })).toHaveLength(1)
  })

  test('the typed client signs a POST', async () => {
    const { provider: hellorf, sent } = await startDesk()
    const { data } = await clientOf(hellorf).POST('/image/simi-search', {
      body: { url: 'https://example.org/a.jpg' },
    })
    expect(data).toMatchObject({ result: true })
    expect(sent('searchImagesByImage')).toEqual({ url: 'https://example.org/a.jpg' })
  })

  test('the typed client returns a failure in the envelope as data', async () => {
    const { provider: hellorf } = await startDesk({ scenario: 'nonce-expired' })
    const { data } = await clientOf(hellorf).GET('/image/categories')
    expect(data).toEqual({ result: false, message: 'nonce_str 已过期', code: 1001 })
  })
})

describe('bad days', () => {
  test.each(['signature-refused', 'nonce-expired'] as const)(
    '%s: unauthorized, asked once',
    async (scenario) => {
      const { provider: hellorf, mock } = await startDesk({ scenario })
      await expect(hellorf.assets.get('hellorf:image/363488282')).rejects.toMatchObject({
        code: 'unauthorized',
        message: expect.stringContaining('clock'),
      })
      expect(mock.requests()).toHaveLength(1)
    },
  )

  test('a message that says "too often" is "rate-limited"', async () => {
    const hellorf = createHellorf({
      ...credentials,
      maxAttempts: 1,
      fetch: async () => Response.json({ result: false, message: '请求过于频繁', code: 1009 }),
    })
    await expect(Promise.resolve(hellorf.categories.list())).rejects.toMatchObject({
      code: 'rate-limited',
      vendorCode: 1009,
    })
  })

  test.each([[1001], ['E-7'], [undefined]])('a failure keeps its code: %j', async (code) => {
    const hellorf = createHellorf({
      ...credentials,
      fetch: async () => Response.json({ result: false, message: 'nein', code }),
    })
    const error = await Promise.resolve(hellorf.categories.list()).catch((reason) => reason)
    expect(error).toMatchObject({ code: 'vendor-error', vendorMessage: 'nein' })
    expect(error.vendorCode).toBe(code)
  })

  test.each([[{}], [{ result: 'true', data: [] }], [[]], [null], ['text'], [7]])(
    '%j is no answer',
    async (body) => {
      const hellorf = createHellorf({ ...credentials, fetch: async () => Response.json(body) })
      await expect(Promise.resolve(hellorf.categories.list())).rejects.toMatchObject({
        code: 'invalid-response',
      })
    },
  )
})

describe('no secret shows', () => {
  const shown = (value: unknown): string =>
    [
      inspect(value, { depth: 9, showHidden: true, getters: true }),
      JSON.stringify(value),
      String(value),
      value instanceof Error ? value.stack : '',
    ].join('\n')

  test('a provider shows no secret when it is inspected or made JSON', () => {
    const hellorf = createHellorf(credentials)
    expect(shown(hellorf)).not.toMatch(/canary/)
    expect(shown(clientOf(hellorf))).not.toMatch(/canary/)
    expect(shown({ ...hellorf })).not.toMatch(/canary/)
  })

  const echo = (input: unknown, init?: RequestInit): string => `${input} ${String(init?.body)}`
  const answers: Record<string, typeof fetch> = {
    'an error page that repeats the request': async (input, init) =>
      new Response(echo(input, init), { status: 500 }),
    'a page in place of JSON that repeats it': async (input, init) =>
      new Response(echo(input, init)),
    'a refusal that repeats it': async (input, init) =>
      Response.json({ result: false, message: echo(input, init), code: 1001 }),
    'a network error that repeats it': async (input, init) => {
      throw new TypeError(`fetch failed: ${echo(input, init)}`, {
        cause: new Error(echo(input, init)),
      })
    },
    'a redirect that repeats it': async (input) =>
      new Response(null, { status: 302, headers: { location: String(input) } }),
    'a wrong type that repeats it': async (input, init) =>
      Response.json({ result: true, data: { list: { echo: echo(input, init) } } }),
  }

  test.each(Object.entries(answers))(
    'the result or error of %s shows no secret',
    async (_, fetch) => {
      const events: unknown[] = []
      const note = (event: unknown): void => void events.push(event)
      const hellorf = createHellorf({
        ...credentials,
        fetch,
        random: () => 0,
        maxAttempts: 2,
        timeout: 200,
        hooks: { onRequest: note, onResponse: note, onRetry: note, onDrift: note },
      })
      const calls = [
        Promise.resolve(hellorf.search.assets({ text: 'canvas' })),
        Promise.resolve(hellorf.search.byImage({ image: { url: 'https://example.org/a.jpg' } })),
        hellorf.licensing.purchase({
          asset: {
            id: 'hellorf:image/1',
            provider: 'hellorf',
            kind: 'image',
            renditions: [],
            offers: [{ id: '1', name: '', raw: null }],
            raw: null,
          },
          offer: '1',
          licensee: 'A',
        }),
      ]
      for (const result of await Promise.allSettled(calls)) {
        expect(result.status).toBe('rejected')
        const error: unknown = result.status === 'rejected' && result.reason
        expect(PicturedeskError.isInstance(error)).toBe(true)
        expect(shown(error)).not.toMatch(/canary/)
        expect(shown(error)).not.toMatch(/sign(=|%3D)[0-9a-f]{32}/)
      }
      expect(events.length).toBeGreaterThan(2)
      expect(shown(events)).not.toMatch(/canary/)
    },
  )
})

test('an error that repeats the credentials is shown without them', async () => {
  const secrets = { clientId: 'client-canary', clientSecret: 'secret-canary' }
  const message = `no such client: ${secrets.clientId}, ${secrets.clientSecret}`
  const hellorf = createHellorf({
    ...secrets,
    fetch: async () => Response.json({ result: false, message, code: 7 }),
  })
  const error: unknown = await hellorf.assets.get('hellorf:image/1').catch((reason) => reason)
  expect(error).toMatchObject({ code: 'vendor-error' })
  expect(String(error)).toContain('no such client')
  expect(inspect(error, { depth: 9 })).not.toContain('canary')
})
