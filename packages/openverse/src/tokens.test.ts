import { VirtualClock } from '@picturedesk/mocks'
import { refusalOf } from '@picturedesk/vendor-kit'
import { describe, expect, test } from 'vitest'
import { isForToken } from './testing/answer-with.ts'
import { type Desk, startDesk } from './testing/start-desk.ts'

const HOUR = 3_600_000
const FIRST = 'e4Tz7qWnLh0KcVbX2mRsYp9DjGuA5f'
const standing = () => new VirtualClock({ running: false })
const issued = ({ mock }: Desk) => mock.requests({ operation: 'createToken' }).length

describe('a token', () => {
  test('a token is requested with the credentials in a form, and sent in the header', async () => {
    const { provider: openverse, mock, requests } = await startDesk()
    await openverse.search.assets({ text: 'lighthouse' })
    expect(requests).toMatchObject([
      {
        method: 'POST',
        path: '/v1/auth_tokens/token/',
        query: {},
        headers: expect.not.objectContaining({ authorization: expect.anything() }),
        body: {
          grant_type: 'client_credentials',
          client_id: mock.credentials.clientId,
          client_secret: mock.credentials.clientSecret,
        },
      },
      { method: 'GET', path: '/v1/images/', headers: { authorization: `Bearer ${FIRST}` } },
    ])
  })

  test('calls at the same time share one request for a token, and later calls reuse it', async () => {
    const desk = await startDesk()
    const { provider: openverse } = desk
    await Promise.all(Array.from({ length: 20 }, () => openverse.search.assets({})))
    for await (const _ of openverse.search.assets({ text: 'lighthouse', perPage: 3 }));
    expect(issued(desk)).toBe(1)
    expect(new Set(desk.searches().map(({ headers }) => headers['authorization'])).size).toBe(1)
  })

  test('a token is renewed before it expires, so that no call is refused', async () => {
    const clock = standing()
    const desk = await startDesk({ clock })
    await desk.provider.search.assets({})
    await clock.advance(10 * HOUR - 61_000)
    await desk.provider.search.assets({})
    expect(issued(desk)).toBe(1)
    await clock.advance(2_000)
    await desk.provider.search.assets({})
    expect(issued(desk)).toBe(2)
    expect(desk.mock.requests({ status: 401 })).toEqual([])
    expect(desk.searches().map(({ headers }) => headers['authorization'])).toEqual([
      `Bearer ${FIRST}`,
      `Bearer ${FIRST}`,
      `Bearer ${FIRST}2`,
    ])
  })

  test('a refused token is renewed once, and the call is repeated', async () => {
    const desk = await startDesk({ scenario: 'token-expired' })
    await desk.provider.search.assets({})
    const { items } = await desk.provider.search.assets({ text: 'harbour' })
    expect(items).toHaveLength(1)
    expect(desk.mock.requests().map(({ operation, status }) => `${operation} ${status}`)).toEqual([
      'createToken 200',
      'searchImages 200',
      'searchImages 401',
      'createToken 200',
      'searchImages 200',
    ])
  })

  test('a token that is refused twice ends the call as "unauthorized"', async () => {
    const desk = await startDesk()
    desk.mock.fault({
      name: 'example',
      operation: 'getImage',
      example: 'tokenRefused',
      times: 'always',
    })
    const id = 'openverse:image/00000001-5b1e-4c7d-9a42-7f3a2b10c4af'
    const error = await refusalOf(desk.provider.assets.get(id))
    expect(error).toMatchObject({ code: 'unauthorized', operation: 'getImage', status: 401 })
    expect(desk.mock.requests({ operation: 'getImage' })).toHaveLength(2)
    expect(issued(desk)).toBe(2)
  })

  test('a 403 does not renew the token', async () => {
    const desk = await startDesk()
    desk.mock.fault({ name: 'example', operation: 'searchImages', example: 'applicationRevoked' })
    const error = await refusalOf(desk.provider.search.assets({}))
    expect(error).toMatchObject({ code: 'forbidden', status: 403, vendorMessage: 'Forbidden' })
    expect(issued(desk)).toBe(1)
  })

  test('a token of a short life is renewed for each call, once a call', async () => {
    let tokens = 0
    const { provider: openverse } = await startDesk({
      wrapFetch: () => async (input) =>
        isForToken(input)
          ? Response.json({ access_token: `t${++tokens}`, expires_in: 0 })
          : Response.json({ result_count: 0, page_count: 0, results: [] }),
    })
    await openverse.search.assets({})
    await openverse.search.assets({})
    expect(tokens).toBe(2)
  })
})
