import { inspect } from 'node:util'
import { refusalOf, testSecrets } from '@picturedesk/vendor-kit'
import { describe, expect, test } from 'vitest'
import { isForToken } from './testing/answer-with.ts'
import { journeys } from './testing/journeys.ts'
import { startDesk } from './testing/start-desk.ts'
import { vendor } from './testing/vendor.ts'

testSecrets(vendor, journeys, {
  secrets: ({ clientId, clientSecret }) => [clientId, clientSecret],
})

const FIRST = 'e4Tz7qWnLh0KcVbX2mRsYp9DjGuA5f'

describe('secrets', () => {
  const shown = (value: unknown): string =>
    [inspect(value, { depth: 12, showHidden: true }), JSON.stringify(value), String(value)].join()

  test('an error page that repeats the request shows neither credentials nor token in the error', async () => {
    const echo: typeof fetch = async (input, init) => {
      const headers = JSON.stringify(Object.fromEntries(new Headers(init?.headers)))
      return Response.json({ detail: `${input} ${init?.body} ${headers}` }, { status: 400 })
    }
    const talkative = await startDesk({ wrapFetch: () => echo })
    const aboutToken = await refusalOf(talkative.provider.search.assets({}))
    expect(aboutToken.message).toContain('grant_type')
    const desk = await startDesk({
      wrapFetch: (base) => (input, init) =>
        isForToken(input) ? base(input, init) : echo(input, init),
    })
    const aboutSearch = await refusalOf(desk.provider.search.assets({}))
    expect(aboutSearch.message).toContain('authorization')
    const { clientId, clientSecret } = desk.mock.credentials
    for (const secret of [clientId, clientSecret, FIRST]) {
      for (const value of [aboutToken, aboutSearch, desk.provider, talkative.provider])
        expect(shown(value).includes(secret)).toBe(false)
    }
  })

  test('a token that no header can hold is an error that does not show it', async () => {
    const { provider: openverse, searches } = await startDesk({
      wrapFetch: () => async () => Response.json({ access_token: 'canary\nX: 1', expires_in: 9 }),
    })
    const error = await refusalOf(openverse.search.assets({}))
    expect(error).toMatchObject({
      code: 'invalid-response',
      operation: 'createToken',
      field: 'access_token',
    })
    expect(shown(error)).not.toContain('canary')
    expect(searches()).toEqual([])
  })

  test('credentials go to the configured origin only', async () => {
    const calls: string[] = []
    const { provider: openverse } = await startDesk({
      baseUrl: 'https://proxy.test/openverse/',
      wrapFetch: () => async (input, init) => {
        calls.push(`${input} ${init?.redirect}`)
        const location = 'https://elsewhere.test/'
        return isForToken(input)
          ? Response.json({ access_token: 'a-token', expires_in: 36_000 })
          : new Response(null, { status: 302, headers: { location } })
      },
    })
    const error = await refusalOf(openverse.search.assets({}))
    expect(error).toMatchObject({ code: 'invalid-response', reason: 'redirect' })
    expect(calls).toEqual([
      'https://proxy.test/openverse/v1/auth_tokens/token/ manual',
      'https://proxy.test/openverse/v1/images/?page=1 manual',
    ])
  })
})
