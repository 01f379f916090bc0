import { type MockOf, specProblems, startMock, VirtualClock } from '@picturedesk/mocks'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { openverseMock } from './openverse-mock.ts'
import type { OpenverseScenario } from './scenarios.ts'

let mock: MockOf<typeof openverseMock>
let clock: VirtualClock

beforeEach(async () => {
  clock = new VirtualClock({ running: false })
  mock = await startMock(openverseMock, { clock })
  onTestFinished(() => mock.close())
})

interface Answer {
  readonly status: number
  readonly retryAfter: string | null
  readonly body: { readonly [name: string]: unknown }
}

async function get(path: string, token?: string): Promise<Answer> {
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` }
  const response = await mock.fetch(new URL(path, mock.url), { headers })
  return {
    status: response.status,
    retryAfter: response.headers.get('retry-after'),
    body: (await response.json()) as Answer['body'],
  }
}

async function askForToken(secret = mock.credentials.clientSecret): Promise<Response> {
  return mock.fetch(`${mock.url}/v1/auth_tokens/token/`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: mock.credentials.clientId,
      client_secret: secret,
    }),
  })
}

async function token(): Promise<string> {
  const { access_token } = (await (await askForToken()).json()) as { access_token: string }
  return access_token
}

const tokenRefused = { detail: 'Authentication credentials were not provided.' }
const ID = '00000001-5b1e-4c7d-9a42-7f3a2b10c4af'

describe('tokens', () => {
  test('are handed out for the credentials, and work for ten hours', async () => {
    const good = await token()
    expect(await get('/v1/images/', good)).toMatchObject({ status: 200 })
    await clock.advance(36_000_000)
    expect(await get('/v1/images/', good)).toMatchObject({ status: 401, body: tokenRefused })
  })

  test('are not handed out for others', async () => {
    const response = await askForToken('wrong')
    expect(response.status).toBe(401)
    expect(await response.json()).toEqual({ error: 'invalid_client' })
  })

  test('are taken in a form only: anything else is a mistake of the client’s', async () => {
    const { clientId: client_id, clientSecret: client_secret } = mock.credentials
    const body = JSON.stringify({ grant_type: 'client_credentials', client_id, client_secret })
    const headers = { 'content-type': 'application/json' }
    await mock.fetch(`${mock.url}/v1/auth_tokens/token/`, { method: 'POST', body, headers })
    expect(mock.takeViolations()).toMatchObject([{ blame: 'client', operation: 'createToken' }])
  })

  test('that are wrong are refused, though none is needed', async () => {
    expect(await get('/v1/images/', 'wrong')).toMatchObject({ status: 401, body: tokenRefused })
    expect(await get('/v1/images/')).toMatchObject({ status: 200 })
    expect(await get('/v1/rate_limit/')).toMatchObject({ status: 401, body: tokenRefused })
  })

  test('and credentials stay out of the journal', async () => {
    await get('/v1/images/', await token())
    const { clientId, clientSecret } = mock.credentials
    const journal = JSON.stringify(mock.requests().map(({ responseBytes: _, ...entry }) => entry))
    for (const secret of [clientId, clientSecret, 'e4Tz7qWnLh0KcVbX2mRsYp9DjGuA5f'])
      expect(journal.includes(secret)).toBe(false)
  })
})

describe('limits', () => {
  test('everyone has twenty calls a minute', async () => {
    for (let call = 1; call <= 20; call++) expect((await get('/v1/images/')).status).toBe(200)
    await clock.advance(15_000)
    expect(await get(`/v1/images/${ID}/`)).toEqual({
      status: 429,
      retryAfter: '45',
      body: { detail: 'Request was throttled. Expected available in 45 seconds.' },
    })
    expect((await get('/v1/images/', await token())).status).toBe(200)
    await clock.advance(45_000)
    expect((await get('/v1/images/')).status).toBe(200)
  })

  test('an application has a hundred, and can ask how many are used', async () => {
    const good = await token()
    for (let call = 1; call <= 99; call++) await get('/v1/images/', good)
    expect((await get('/v1/rate_limit/', good)).body).toEqual({
      requests_this_minute: 100,
      requests_today: 100,
      rate_limit_model: 'standard',
      verified: true,
    })
    expect(await get('/v1/images/', good)).toMatchObject({ status: 429, retryAfter: '60' })
  })

  test('a page that is too large or too deep is refused as if credentials were missing', async () => {
    const good = await token()
    const most = (count: number) => ({
      status: 401,
      body: { detail: `Ensure this value is less than or equal to ${count}.` },
    })
    expect((await get('/v1/images/?page_size=20')).status).toBe(200)
    expect(await get('/v1/images/?page_size=21')).toMatchObject(most(20))
    expect((await get('/v1/images/?page_size=50', good)).status).toBe(200)
    expect(await get('/v1/images/?page_size=51', good)).toMatchObject(most(50))
    expect((await get('/v1/images/?page=12')).status).toBe(200)
    expect(await get('/v1/images/?page=13', good)).toMatchObject(most(12))
    expect(await get('/v1/images/?page=5&page_size=50', good)).toMatchObject(most(4))
  })
})

describe('images', () => {
  test('are found by words, and got by the links that are found', async () => {
    const { body } = await get('/v1/images/?q=mist&license=by,by-sa&aspect_ratio=wide')
    const [image] = body['results'] as { detail_url: string; thumbnail: string }[]
    expect(body['result_count']).toBe(1)
    expect(await get(image?.detail_url ?? '')).toMatchObject({ status: 200, body: { id: ID } })
    const thumbnail = await mock.fetch(image?.thumbnail ?? '')
    expect(thumbnail.headers.get('content-type')).toBe('image/svg+xml')
  })

  test('come the latest first for applications, and as usual for others', async () => {
    const first = async (good?: string): Promise<unknown> => {
      const { body } = await get('/v1/images/?unstable__sort_by=indexed_on', good)
      return (body['results'] as { indexed_on: string }[])[0]?.indexed_on.slice(0, 7)
    }
    expect([await first(), await first(await token())]).toEqual(['2024-02', '2024-09'])
  })

  test('that do not exist are not found', async () => {
    const unknown = '/v1/images/ffffffff-ffff-4fff-8fff-ffffffffffff/'
    for (const path of [unknown, `${unknown}related/`, `${unknown}thumb/`])
      expect(await get(path)).toMatchObject({ status: 404, body: { detail: 'Not found.' } })
  })

  test('of unknown sources are a warning; of sources both wanted and not, a refusal', async () => {
    const { body } = await get('/v1/images/?source=flickr,flicker')
    expect(body['warnings']).toMatchObject([{ message: "There is no source 'flicker'." }])
    const both = await get('/v1/images/?source=met&excluded_source=flickr')
    expect(both).toMatchObject({
      status: 400,
      body: { detail: { excluded_source: [expect.any(String)] } },
    })
  })
})

describe('scenarios', () => {
  const statuses = async (scenario: OpenverseScenario): Promise<number[]> => {
    mock.scenario(scenario)
    const good = await token()
    return [(await get('/v1/images/', good)).status, (await get('/v1/images/', good)).status]
  }

  test('token-expired: a token works once', async () => {
    expect(await statuses('token-expired')).toEqual([200, 401])
  })

  test('enhanced-limits: an application has a thousand calls a minute, until the reset', async () => {
    mock.scenario('enhanced-limits')
    const good = await token()
    for (let call = 1; call <= 100; call++) await get('/v1/images/', good)
    expect((await get('/v1/images/', good)).status).toBe(200)
    const { body } = await get('/v1/rate_limit/', good)
    expect(body).toMatchObject({ requests_this_minute: 102, rate_limit_model: 'enhanced' })
    mock.reset()
    const usage = (await get('/v1/rate_limit/', await token())).body
    expect(usage).toMatchObject({ requests_this_minute: 1, rate_limit_model: 'standard' })
  })

  test('throttled: every call is one too many, until the reset', async () => {
    expect(await statuses('throttled')).toEqual([429, 429])
    expect((await get('/v1/images/')).retryAfter).toBe('60')
    mock.reset()
    expect((await get('/v1/images/')).status).toBe(200)
  })

  test('credentials-refused: no token is handed out, and calls without one still succeed', async () => {
    mock.scenario('credentials-refused')
    for (let times = 0; times < 2; times++) expect((await askForToken()).status).toBe(401)
    expect((await get('/v1/images/')).status).toBe(200)
  })
})

test('the spec has no problem that would keep it from being served', () => {
  expect(specProblems(openverseMock.spec)).toEqual([])
})
