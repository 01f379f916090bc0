import { inspect } from 'node:util'
import type { CallOptions } from '@picturedesk/provider'
import { refusalOf } from '@picturedesk/vendor-kit'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { clientOf } from './client.ts'
import { createOgq, type Ogq, type OgqOptions } from './index.ts'
import { startDesk } from './testing/start-desk.ts'

const KEY = 'key/of the+desk'.replaceAll(' ', '~')

beforeEach(() => {
  for (const name of ['OGQ_API_KEY', 'OGQ_USER_ID', 'OGQ_BASE_URL']) vi.stubEnv(name, '')
})
afterEach(() => {
  vi.unstubAllEnvs()
})

const CANOLA = 'ogq:image/17506d5fe220112'

/** A provider that notes what it sends, and gets an empty page. */
function noting(options: OgqOptions = {}): { ogq: Ogq; urls: string[]; keys: (string | null)[] } {
  const urls: string[] = []
  const keys: (string | null)[] = []
  const fetch: typeof globalThis.fetch = async (input, init) => {
    urls.push(String(input))
    keys.push(new Headers(init?.headers).get('x-oapi-key'))
    return Response.json({ code: 20000, data: { hasNext: false, elements: [] } })
  }
  return { ogq: createOgq({ fetch, ...options }), urls, keys }
}

describe('the environment', () => {
  test('key, user and base URL come from the environment where no option gives them', async () => {
    vi.stubEnv('OGQ_API_KEY', KEY)
    vi.stubEnv('OGQ_USER_ID', 'reader-3')
    vi.stubEnv('OGQ_BASE_URL', 'https://proxy.test/ogq/')
    const { ogq, urls, keys } = noting()
    await ogq.search.assets({})
    expect(urls).toEqual(['https://proxy.test/ogq/v1/images?page=0&userId=reader-3'])
    expect(keys).toEqual([KEY])
  })

  test('options count before the environment', async () => {
    vi.stubEnv('OGQ_API_KEY', 'other')
    vi.stubEnv('OGQ_USER_ID', 'other')
    vi.stubEnv('OGQ_BASE_URL', 'https://other.test')
    const given = { apiKey: KEY, userId: 'reader-4', baseUrl: 'https://given.test' }
    const { ogq, urls, keys } = noting(given)
    await ogq.search.assets({})
    expect(urls).toEqual(['https://given.test/v1/images?page=0&userId=reader-4'])
    expect(keys).toEqual([KEY])
  })

  test('without a base URL in options and environment, the vendor’s own is used', async () => {
    const { ogq, urls } = noting({ apiKey: KEY, userId: 'u' })
    await ogq.search.assets({})
    expect(urls[0]).toMatch(/^https:\/\/oapi\.ogq\.me\/v1\/images\?/)
  })
})

describe('the user', () => {
  const calls: Record<
    string,
    (ogq: Ogq, options?: CallOptions & { userId?: string }) => PromiseLike<unknown>
  > = {
    'search.assets': (ogq, options) => ogq.search.assets({}, options),
    'favorites.list': (ogq, options) => ogq.favorites.list({}, options),
    'favorites.add': (ogq, options) => ogq.favorites.add([CANOLA], options),
    'favorites.reorder': (ogq, options) =>
      ogq.favorites.reorder([{ asset: CANOLA, ordering: 0 }], options),
    'favorites.remove': (ogq, options) => ogq.favorites.remove(CANOLA, options),
    'recents.list': (ogq, options) => ogq.recents.list({}, options),
    'recents.remove': (ogq, options) => ogq.recents.remove('0', options),
    'streaming.url': (ogq, options) => ogq.streaming.url(CANOLA, options),
  }

  test.each(Object.entries(calls))(
    '%s needs a user, from the call or from the provider',
    async (_, call) => {
      const { ogq, urls } = noting({ apiKey: KEY })
      for (const userId of [undefined, '', ' '])
        expect(
          await refusalOf(async () => call(ogq, { ...(userId !== undefined && { userId }) })),
        ).toMatchObject({
          code: 'missing-credentials',
          provider: 'ogq',
          option: 'userId',
          environmentVariable: 'OGQ_USER_ID',
          outcome: 'not-sent',
        })
      expect(urls).toEqual([])
    },
  )

  test.each(Object.entries(calls))(
    '%s takes the user of the call before that of the provider',
    async (_, call) => {
      const { ogq, urls } = noting({ apiKey: KEY, userId: 'usual' })
      await Promise.resolve(call(ogq, { userId: 'special' })).catch(() => {})
      await Promise.resolve(call(ogq)).catch(() => {})
      expect(urls.map((url) => new URL(url).searchParams.get('userId'))).toEqual([
        'special',
        'usual',
      ])
    },
  )

  test('the user of a listing stays the same over its pages', async () => {
    const { provider: ogq, requests } = await startDesk()
    for await (const _ of ogq.search.assets({ perPage: 4 }, { userId: 'walker' }));
    expect(requests.map(({ query }) => query['userId'])).toEqual(['walker', 'walker'])
  })
})

describe('the key', () => {
  test('a provider without a key is refused', () => {
    expect(() => createOgq({ userId: 'u' })).toThrow(
      expect.objectContaining({ option: 'apiKey', environmentVariable: 'OGQ_API_KEY' }),
    )
    expect(() => createOgq({ apiKey: ' ' })).toThrow('OGQ_API_KEY')
  })

  test.each(['canary\nInjected: 1', 'canary key', 'canary키'])(
    'the key %j is refused, because no header can hold it',
    (apiKey) => {
      const error = thrownBy(() => createOgq({ apiKey, userId: 'u' }))
      expect(error).toMatchObject({ code: 'invalid-argument', field: 'apiKey' })
      expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('canary')
    },
  )

  test('the key goes to every operation in its header, and nowhere else', async () => {
    const { provider: ogq, mock, requests } = await startDesk()
    const [asset] = (await ogq.search.assets({})).items
    if (asset === undefined) throw new Error('Nothing was found.')
    await ogq.usage.report(asset)
    await ogq.favorites.add([asset])
    await ogq.favorites.reorder([{ asset, ordering: 1 }])
    await ogq.favorites.list()
    await ogq.favorites.remove(asset)
    const [recent] = (await ogq.recents.list()).items
    await ogq.recents.remove(recent?.id ?? '')
    await ogq.streaming.url(asset)
    expect(requests).toHaveLength(9)
    for (const { headers, url, body } of requests) {
      expect(headers['x-oapi-key']).toBe(mock.credentials.apiKey)
      expect(`${url}${JSON.stringify(body)}`).not.toContain(mock.credentials.apiKey)
    }
  })

  test('hooks and errors show neither the key nor the user', async () => {
    const seen: unknown[] = []
    const note = (event: unknown): void => {
      seen.push(event)
    }
    const { provider: ogq, mock } = await startDesk({
      userId: 'reader-canary',
      maxAttempts: 2,
      hooks: { onRequest: note, onResponse: note, onRetry: note },
      wrapFetch: () => async (input, init) => {
        const key = new Headers(init?.headers).get('x-oapi-key')
        throw new TypeError(`could not fetch ${input} with X-OAPI-KEY: ${key}`)
      },
    })
    const error = await refusalOf(ogq.recents.list())
    expect(error).toMatchObject({ code: 'network-error', attempts: 2 })
    const shown =
      inspect([seen, error, ogq], { depth: 12, showHidden: true }) + JSON.stringify([seen, error])
    expect(seen.length).toBeGreaterThan(2)
    expect(shown).not.toContain(mock.credentials.apiKey)
    expect(shown).not.toContain('reader-canary')
  })

  test('a user that the vendor repeats is not shown, whether of the provider or of the call', async () => {
    const drifts: unknown[] = []
    const { provider: ogq } = await startDesk({
      userId: 'reader-canary',
      hooks: { onDrift: (drift) => void drifts.push(drift) },
      wrapFetch: () => async (input) => {
        const user = new URL(String(input)).searchParams.get('userId')
        if (!String(input).includes('/v1/images?'))
          return Response.json({ message: `nobody is called ${user}` }, { status: 404 })
        return Response.json({ elements: [{ contentId: '', [`${user}`]: user }], title: user })
      },
    })
    for (const call of [{}, { userId: 'other-canary' }]) {
      const shown = [
        await refusalOf(ogq.recents.list({}, call)),
        await ogq.search.assets({}, call).then(
          ({ warnings }) => warnings,
          (error) => error,
        ),
      ]
      expect(inspect([shown, drifts], { depth: 12 })).not.toContain('canary')
      expect(JSON.stringify([shown, drifts])).not.toContain('canary')
    }
  })

  test('a key that the vendor refuses is "unauthorized", without a retry', async () => {
    const { provider: ogq, requests } = await startDesk({ scenario: 'key-refused' })
    expect(await refusalOf(ogq.search.assets({}))).toMatchObject({
      code: 'unauthorized',
      status: 401,
      vendorCode: 40100,
    })
    expect(requests).toHaveLength(1)
  })
})

test('a quota that is used up is "rate-limited"', async () => {
  const { provider: ogq } = await startDesk({ scenario: 'quota-exhausted', maxAttempts: 1 })
  expect(await refusalOf(ogq.search.assets({}))).toMatchObject({
    code: 'rate-limited',
    vendorCode: 42900,
  })
})

test('a base URL that is not a URL is refused', () => {
  expect(() => createOgq({ apiKey: KEY, baseUrl: 'oapi.ogq.me' })).toThrow('baseUrl')
})

test('the typed client sends the key and returns what openapi-fetch returns', async () => {
  const { provider: ogq, mock } = await startDesk()
  const { data, response } = await clientOf(ogq).GET('/v1/recent-images', {
    params: { query: { userId: 'raw' } },
  })
  expect(response.status).toBe(200)
  expect(data).toEqual({ code: 20000, data: { elements: [] } })
  expect(mock.requests({ operation: 'listRecents' })).toHaveLength(1)
})

function thrownBy(run: () => unknown): unknown {
  try {
    run()
  } catch (error) {
    return error
  }
  throw new Error('It was not refused.')
}
