import { refusalOf } from '@picturedesk/vendor-kit'
import { describe, expect, test } from 'vitest'
import { clientOf } from './client.ts'
import { type Desk, startDesk } from './testing/start-desk.ts'

const issued = ({ mock }: Desk) => mock.requests({ operation: 'createToken' }).length

describe('credentials', () => {
  test('refused credentials are the error of the call, and the next call asks again', async () => {
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

  test('malformed credentials are "unauthorized", although the vendor refuses them with status 400', async () => {
    const desk = await startDesk()
    desk.mock.fault({ name: 'example', operation: 'createToken', example: 'credentialsMalformed' })
    const error = await refusalOf(desk.provider.search.assets({}))
    expect(error).toMatchObject({ code: 'unauthorized', vendorMessage: 'Invalid credentials' })
  })

  test('all calls that wait for a token get the error of refused credentials', async () => {
    const desk = await startDesk({ scenario: 'credentials-refused' })
    const calls = [1, 2, 3].map(() => refusalOf(desk.provider.search.assets({})))
    for (const error of await Promise.all(calls)) expect(error.code).toBe('unauthorized')
    expect(issued(desk)).toBe(1)
  })

  test('a call with invalid input requests no token', async () => {
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
  test('an anonymous provider requests no token and sends none', async () => {
    const { provider: openverse, requests } = await startDesk({ clientId: '' })
    await openverse.search.assets({ text: 'lighthouse' })
    await clientOf(openverse).GET('/v1/images/stats/')
    expect(requests.map(({ path, headers }) => [path, headers['authorization']])).toEqual([
      ['/v1/images/', undefined],
      ['/v1/images/stats/', undefined],
    ])
  })

  test('a 401 for an anonymous provider does not make it request a token', async () => {
    const { provider: openverse, mock } = await startDesk({ clientId: '', maxPageSize: 50 })
    const error = await refusalOf(openverse.search.assets({ perPage: 21 }))
    expect(error).toMatchObject({ code: 'unauthorized', status: 401 })
    expect(mock.requests()).toHaveLength(1)
  })
})
