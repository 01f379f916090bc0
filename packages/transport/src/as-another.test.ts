import { expect, test } from 'vitest'
import { createRedact } from './border/redact.ts'
import { createAcme } from './testing/acme.ts'
import { failureOf } from './testing/failure-of.ts'
import { fakeFetch, type Sent } from './testing/fake-fetch.ts'
import { failure, ONE_THING, success, text } from './testing/responses.ts'

/** The part of the vendor that carries a token. */
const as = (token: string) => ({
  format: () => ({ headers: { authorization: `Bearer ${token}` } }),
  redact: createRedact([token], []),
})

const authorizationOf = ({ init }: Sent) => new Headers(init.headers).get('authorization')

test('a call as another carries its headers on every attempt, and the next call does not', async () => {
  const { fetch, sent } = fakeFetch(
    text('', { status: 503 }),
    success(ONE_THING),
    success(ONE_THING),
  )
  const { transport } = createAcme({ fetch })
  await transport.call('listThings', {}, { as: as('token-of-one') })
  await transport.call('listThings', {})
  expect(sent.map(authorizationOf)).toEqual(['Bearer token-of-one', 'Bearer token-of-one', null])
})

test('calls as several at the same time are kept apart', async () => {
  const { fetch, sent } = fakeFetch(success(ONE_THING))
  const { transport } = createAcme({ fetch })
  const tokens = ['token-of-one', 'token-of-two', 'token-of-three']
  await Promise.all(tokens.map((token) => transport.call('listThings', {}, { as: as(token) })))
  expect(sent.map(authorizationOf).toSorted()).toEqual(
    tokens.map((token) => `Bearer ${token}`).toSorted(),
  )
})

test('what is secret of a call as another is masked in its errors', async () => {
  const { fetch } = fakeFetch(failure('no such token: token-of-one', 1, { status: 400 }))
  const { transport } = createAcme({ fetch })
  const error = await failureOf(transport.call('listThings', {}, { as: as('token-of-one') }))
  expect((error as Error).message).toContain('no such token')
  expect(JSON.stringify([error, (error as Error).message])).not.toContain('token-of-one')
})
