import { GOOGLE_VISION_TOKEN } from '@picturedesk/mock-google-vision'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { clientOf } from './client.ts'
import { createGoogleVision } from './index.ts'
import { startDesk } from './testing/start-desk.ts'

const cat = { url: 'https://pictures.example/cat.jpg' }
const SECRET = 'secret-token-canary'

afterEach(() => vi.unstubAllEnvs())

describe('at creation', () => {
  test('neither key nor token', () => {
    vi.stubEnv('GOOGLE_VISION_API_KEY', '')
    expect(() => createGoogleVision()).toThrow(/`apiKey` is missing.*GOOGLE_VISION_API_KEY/)
  })

  test('both key and token', () => {
    expect(() => createGoogleVision({ apiKey: 'k', token: 't' })).toThrow(
      'Pass either `apiKey` or `token`. Received both.',
    )
  })

  test.each(['', ' ', 'two words', 'söcret', 5, {}])('the token %j', (token) => {
    expect(() => createGoogleVision({ token: token as string })).toThrow(
      /`token` must be an access token/,
    )
  })

  test('a token goes before a key of the environment', async () => {
    vi.stubEnv('GOOGLE_VISION_API_KEY', 'key-of-the-environment')
    let sent = new Headers()
    const { tagging } = createGoogleVision({
      token: SECRET,
      fetch: async (_, init) => {
        sent = new Headers(init?.headers)
        return Response.json({ responses: [{}] })
      },
    })
    await tagging.tagOne(cat)
    expect(sent.get('authorization')).toBe(`Bearer ${SECRET}`)
    expect(sent.get('x-goog-api-key')).toBeNull()
  })
})

describe('a function of tokens', () => {
  const desk = (token: () => string | Promise<string>) => startDesk({ apiKey: undefined, token })

  test('is called for each call, and by the typed client', async () => {
    let calls = 0
    const { provider } = await desk(async () => {
      calls++
      return GOOGLE_VISION_TOKEN
    })
    await provider.tagging.tagOne(cat)
    await provider.moderation.checkOne(cat)
    const { response } = await clientOf(provider).POST('/v1/images:annotate', {
      body: {
        requests: [
          { image: { source: { imageUri: cat.url } }, features: [{ type: 'LABEL_DETECTION' }] },
        ],
      },
    })
    expect([calls, response.status]).toEqual([3, 200])
  })

  test('whose error is told without being sent, with its cause', async () => {
    const cause = new Error('no metadata server')
    const { provider, mock } = await desk(() => Promise.reject(cause))
    await expect(provider.tagging.tagOne(cat)).rejects.toMatchObject({
      code: 'unauthorized',
      outcome: 'not-sent',
      cause,
    })
    expect(mock.requests()).toEqual([])
  })

  test('whose token no header can carry', async () => {
    const { provider } = await desk(() => `${SECRET}\n${SECRET}`)
    const error = await provider.tagging.tagOne(cat).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'invalid-argument', field: 'token' })
    expect(String(error)).not.toContain(SECRET)
  })

  test('that never ends is bounded by the timeout of the call', async () => {
    const { provider } = await desk(() => new Promise(() => {}))
    await expect(provider.tagging.tagOne(cat, { timeout: 5 })).rejects.toMatchObject({
      code: 'timeout',
      outcome: 'not-sent',
    })
  })

  test('invalid input asks for no token', async () => {
    let calls = 0
    const { provider } = await desk(() => {
      calls++
      return GOOGLE_VISION_TOKEN
    })
    await expect(provider.tagging.tagOne({ url: 'cat' })).rejects.toThrow()
    expect(calls).toBe(0)
  })

  test('its tokens are secret, the one before the last as well', async () => {
    const tokens = ['token-canary-1', 'token-canary-2']
    let next = 0
    const { tagging } = createGoogleVision({
      token: () => tokens[next++] ?? '',
      fetch: async () =>
        Response.json({ error: { message: `no ${tokens.join(' and ')}` } }, { status: 400 }),
    })
    await tagging.tagOne(cat).catch(() => {})
    const error = await tagging.tagOne(cat).catch((thrown: unknown) => thrown)
    expect(String(error)).not.toMatch(/token-canary/)
  })
})
