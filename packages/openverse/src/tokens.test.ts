import { VirtualClock } from '@picturedesk/mocks'
import { describe, expect, test } from 'vitest'
import { isForToken } from './testing/answer-with.ts'
import { refusalOf } from './testing/refusal-of.ts'
import { type Desk, startDesk } from './testing/start-desk.ts'

const HOUR = 3_600_000
const FIRST = 'e4Tz7qWnLh0KcVbX2mRsYp9DjGuA5f'
const standing = () => new VirtualClock({ running: false })
const issued = ({ mock }: Desk) => mock.requests({ operation: 'createToken' }).length

describe('a token', () => {
  test('is asked for with the credentials, in a form, and goes into the header', async () => {
    const { openverse, mock, sent } = await startDesk()
    await openverse.search.assets({ text: 'lighthouse' })
    expect(sent).toMatchObject([
      {
        method: 'POST',
        path: '/v1/auth_tokens/token/',
        query: {},
        authorization: null,
        form: {
          grant_type: 'client_credentials',
          client_id: mock.credentials.clientId,
          client_secret: mock.credentials.clientSecret,
        },
      },
      { method: 'GET', path: '/v1/images/', authorization: `Bearer ${FIRST}` },
    ])
  })

  test('is asked for once by calls at once, and kept for those after', async () => {
    const desk = await startDesk()
    const { openverse } = desk
    await Promise.all(Array.from({ length: 20 }, () => openverse.search.assets({})))
    for await (const _ of openverse.search.assets({ text: 'lighthouse', perPage: 3 }));
    expect(issued(desk)).toBe(1)
    expect(new Set(desk.searches().map(({ authorization }) => authorization)).size).toBe(1)
  })

  test('is renewed before it ends, without a refusal', async () => {
    const clock = standing()
    const desk = await startDesk({ clock })
    await desk.openverse.search.assets({})
    await clock.advance(10 * HOUR - 61_000)
    await desk.openverse.search.assets({})
    expect(issued(desk)).toBe(1)
    await clock.advance(2_000)
    await desk.openverse.search.assets({})
    expect(issued(desk)).toBe(2)
    expect(desk.mock.requests({ status: 401 })).toEqual([])
    expect(desk.searches().map(({ authorization }) => authorization)).toEqual([
      `Bearer ${FIRST}`,
      `Bearer ${FIRST}`,
      `Bearer ${FIRST}2`,
    ])
  })

  test('that is refused is renewed, once, and the call repeated', async () => {
    const desk = await startDesk({ scenario: 'token-expired' })
    await desk.openverse.search.assets({})
    const { items } = await desk.openverse.search.assets({ text: 'harbour' })
    expect(items).toHaveLength(1)
    expect(desk.mock.requests().map(({ operation, status }) => `${operation} ${status}`)).toEqual([
      'createToken 200',
      'searchImages 200',
      'searchImages 401',
      'createToken 200',
      'searchImages 200',
    ])
  })

  test('that is refused again is the end of it', async () => {
    const desk = await startDesk()
    desk.mock.fault({
      name: 'example',
      operation: 'getImage',
      example: 'tokenRefused',
      times: 'always',
    })
    const id = 'openverse:image/00000001-5b1e-4c7d-9a42-7f3a2b10c4af'
    const error = await refusalOf(desk.openverse.assets.get(id))
    expect(error).toMatchObject({ code: 'unauthorized', operation: 'getImage', status: 401 })
    expect(desk.mock.requests({ operation: 'getImage' })).toHaveLength(2)
    expect(issued(desk)).toBe(2)
  })

  test('of an application without access is not renewed', async () => {
    const desk = await startDesk()
    desk.mock.fault({ name: 'example', operation: 'searchImages', example: 'applicationRevoked' })
    const error = await refusalOf(desk.openverse.search.assets({}))
    expect(error).toMatchObject({ code: 'unauthorized', status: 403, vendorMessage: 'Forbidden' })
    expect(issued(desk)).toBe(1)
  })

  test('of a short life is renewed for each call, but never asked for twice by one', async () => {
    let tokens = 0
    const { openverse } = await startDesk({
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
