import { openverseMock } from '@picturedesk/mock-openverse'
import { startMock } from '@picturedesk/mocks'
import { describe, expect, test } from 'vitest'
import { clientOf } from './client.ts'
import { createOpenverse } from './index.ts'
import { type Desk, startDesk } from './testing/start-desk.ts'

const issued = ({ mock }: Desk) => mock.requests({ operation: 'createToken' }).length

describe('the raw client', () => {
  test('the typed client waits for the token and sends once', async () => {
    const desk = await startDesk({ scenario: 'token-expired' })
    const client = clientOf(desk.provider)
    expect((await client.GET('/v1/rate_limit/')).data).toMatchObject({
      rate_limit_model: 'standard',
      requests_this_minute: 1,
    })
    const { error, response } = await client.GET('/v1/rate_limit/')
    expect(response.status).toBe(401)
    expect(error).toEqual({ detail: 'Authentication credentials were not provided.' })
    expect(issued(desk)).toBe(1)
    // the next call does not try the refused one again
    expect((await client.GET('/v1/images/stats/')).response.status).toBe(200)
    expect(issued(desk)).toBe(2)
  })

  test('the typed client can ask for a token by itself', async () => {
    const { provider: openverse } = await startDesk()
    const body = { grant_type: 'client_credentials' } as never
    const { data } = await clientOf(openverse).POST('/v1/auth_tokens/token/', { body })
    expect(data).toMatchObject({ token_type: 'Bearer', expires_in: 36_000 })
  })
})

test('token and call arrive over a real connection, too', async () => {
  await using mock = await startMock(openverseMock)
  const openverse = createOpenverse({ ...mock.credentials, baseUrl: mock.url })
  const { items } = await openverse.search.assets({ text: '灯台' })
  const { response } = await clientOf(openverse).GET('/v1/images/{identifier}/thumb/', {
    params: { path: { identifier: items[0]?.id.replace('openverse:image/', '') ?? '' } },
    parseAs: 'text',
  })
  expect(response.headers.get('content-type')).toBe('image/svg+xml')
  expect(mock.requests().map(({ operation, status }) => `${operation} ${status}`)).toEqual([
    'createToken 200',
    'searchImages 200',
    'getThumbnail 200',
  ])
})
