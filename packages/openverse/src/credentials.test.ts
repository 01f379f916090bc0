import { refusalOf } from '@picturedesk/vendor-kit'
import { describe, expect, test } from 'vitest'
import { type Desk, startDesk } from './testing/start-desk.ts'

const issued = ({ mock }: Desk) => mock.requests({ operation: 'createToken' }).length

describe('credentials', () => {
  test('that are refused are the call’s error; the next call asks again', async () => {
    const desk = await startDesk({ scenario: 'credentials-refused' })
    for (const times of [1, 2]) {
      expect(await refusalOf(desk.provider.search.assets({}))).toMatchObject({
        code: 'unauthorized',
        operation: 'createToken',
        status: 401,
        vendorCode: 'invalid_client',
        outcome: 'rejected',
      })
      expect(issued(desk)).toBe(times)
    }
    expect(desk.searches()).toEqual([])
  })

  test('that are malformed are refused by status 400, and unauthorized all the same', async () => {
    const desk = await startDesk()
    desk.mock.fault({ name: 'example', operation: 'createToken', example: 'credentialsMalformed' })
    const error = await refusalOf(desk.provider.search.assets({}))
    expect(error).toMatchObject({ code: 'unauthorized', vendorMessage: 'Invalid credentials' })
  })

  test('are refused to all calls that wait', async () => {
    const desk = await startDesk({ scenario: 'credentials-refused' })
    const calls = [1, 2, 3].map(() => refusalOf(desk.provider.search.assets({})))
    for (const error of await Promise.all(calls)) expect(error.code).toBe('unauthorized')
    expect(issued(desk)).toBe(1)
  })

  test('are not sent for what cannot be sent itself', async () => {
    const { provider: openverse, requests } = await startDesk()
    const calls = [
      openverse.search.assets({ perPage: 0 }),
      openverse.search.assets({ kind: 'video' }),
      openverse.search.assets({ orientation: 'diagonal' as never }),
      openverse.search.similar('openverse:image/../..'),
      openverse.assets.get('openverse:image/1'),
    ]
    for (const call of calls) expect((await refusalOf(call)).outcome).toBe('not-sent')
    expect(requests).toEqual([])
  })
})

describe('without credentials', () => {
  test('no token is asked for, and none is sent', async () => {
    const { provider: openverse, requests } = await startDesk({ clientId: '' })
    await openverse.search.assets({ text: 'lighthouse' })
    await openverse.client.GET('/v1/images/stats/')
    expect(requests.map(({ path, headers }) => [path, headers['authorization']])).toEqual([
      ['/v1/images/', undefined],
      ['/v1/images/stats/', undefined],
    ])
  })

  test('a refusal of a token is not taken for one that can be renewed', async () => {
    const { provider: openverse, mock } = await startDesk({ clientId: '', maxPageSize: 50 })
    const error = await refusalOf(openverse.search.assets({ perPage: 21 }))
    expect(error).toMatchObject({ code: 'unauthorized', status: 401 })
    expect(mock.requests()).toHaveLength(1)
  })
})
