import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createOpenverse, type OpenverseOptions } from './index.ts'
import { isForToken } from './testing/answer-with.ts'

const ID = 'OPENVERSE_CLIENT_ID'
const SECRET = 'OPENVERSE_CLIENT_SECRET'
const URL_VARIABLE = 'OPENVERSE_BASE_URL'

beforeEach(() => {
  for (const name of [ID, SECRET, URL_VARIABLE]) vi.stubEnv(name, '')
})
afterEach(() => {
  vi.unstubAllEnvs()
})

/** Searches once; gives what was sent, forms included. */
async function sentWith(options: OpenverseOptions = {}): Promise<string[]> {
  const sent: string[] = []
  const fetch: typeof globalThis.fetch = async (input, init) => {
    sent.push(`${input} ${init?.body ?? ''}`.trim())
    return Response.json(
      isForToken(input)
        ? { access_token: 'a-token', expires_in: 36_000 }
        : { result_count: 0, page_count: 0, results: [] },
    )
  }
  await createOpenverse({ fetch, ...options }).search.assets({})
  return sent
}

const form = (id: string, secret: string) =>
  `grant_type=client_credentials&client_id=${id}&client_secret=${secret}`

describe('the environment', () => {
  test('a provider without options and environment searches without credentials', async () => {
    expect(await sentWith()).toEqual(['https://api.openverse.org/v1/images/?page=1'])
  })

  test('credentials and base URL come from the environment where no option gives them', async () => {
    vi.stubEnv(ID, 'desk')
    vi.stubEnv(SECRET, 'a+b/c=&d é')
    vi.stubEnv(URL_VARIABLE, 'https://proxy.test/openverse/')
    expect(await sentWith()).toEqual([
      `https://proxy.test/openverse/v1/auth_tokens/token/ ${form('desk', 'a%2Bb%2Fc%3D%26d+%C3%A9')}`,
      'https://proxy.test/openverse/v1/images/?page=1',
    ])
  })

  test('options count before the environment', async () => {
    vi.stubEnv(ID, 'other')
    vi.stubEnv(SECRET, 'other')
    vi.stubEnv(URL_VARIABLE, 'https://other.test')
    const given = { clientId: 'desk', clientSecret: 's', baseUrl: 'https://given.test' }
    expect(await sentWith(given)).toEqual([
      `https://given.test/v1/auth_tokens/token/ ${form('desk', 's')}`,
      'https://given.test/v1/images/?page=1',
    ])
  })

  test('an empty `clientId` makes an anonymous provider, whatever the environment says', async () => {
    vi.stubEnv(ID, 'other')
    vi.stubEnv(SECRET, 'other')
    expect(await sentWith({ clientId: '' })).toEqual([
      'https://api.openverse.org/v1/images/?page=1',
    ])
  })
})

describe('half of the credentials', () => {
  test.each([
    [{ clientId: 'desk' }, 'clientSecret', SECRET],
    [{ clientId: 'desk', clientSecret: ' ' }, 'clientSecret', SECRET],
    [{ clientSecret: 'canary' }, 'clientId', ID],
  ])('%j lacks the other', (options, option, environmentVariable) => {
    expect(() => createOpenverse(options)).toThrow(
      expect.objectContaining({
        code: 'missing-credentials',
        provider: 'openverse',
        option,
        environmentVariable,
        message: expect.not.stringContaining('canary'),
      }),
    )
  })
})

test.each(['nonsense', 'ftp://x.test', 'https://user:pass@x.test', 'https://x.test/?key=1'])(
  'the base URL %s is refused',
  (baseUrl) => {
    expect(() => createOpenverse({ baseUrl })).toThrow(
      expect.objectContaining({ code: 'invalid-argument', field: 'baseUrl' }),
    )
  },
)
