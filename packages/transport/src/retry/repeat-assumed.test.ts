import { expect, test } from 'vitest'
import type { Operation } from '../operation.ts'
import { singleShot } from '../request/single-shot.ts'
import { createAcme } from '../testing/acme.ts'
import { failureOf } from '../testing/failure-of.ts'
import { fakeFetch } from '../testing/fake-fetch.ts'
import { json, ONE_THING, success } from '../testing/responses.ts'

const listThings: Operation = {
  path: '/things',
  retry: 'idempotent',
  once: singleShot,
  retryAssumed: true,
  refusals: [404],
  payload: {},
}

function start(options: { readonly repeatAssumed?: boolean } = {}) {
  const sent = fakeFetch(json({}, { status: 503 }), success(ONE_THING))
  const acme = createAcme({ fetch: sent.fetch, ...options }, { operations: { listThings } })
  return { ...acme, sent }
}

test.each([
  ['neither', {}, {}],
  ['the provider', { repeatAssumed: false }, {}],
  ['the call', { repeatAssumed: true }, { repeatAssumed: false }],
])('a repeat that is harmless by assumption is off by %s', async (_, options, call) => {
  const { transport } = start(options)
  const error = await failureOf(transport.call('listThings', {}, call))
  expect(error).toMatchObject({ status: 503, attempts: 1, outcome: 'unknown' })
})

test.each([
  ['the provider', { repeatAssumed: true }, {}],
  ['the call', {}, { repeatAssumed: true }],
  ['the call alone', { repeatAssumed: false }, { repeatAssumed: true }],
])('it is switched on by %s', async (_, options, call) => {
  const { transport } = start(options)
  expect((await transport.call('listThings', {}, call)).attempts).toBe(2)
})

test('a request that never left is sent again in any case', async () => {
  const refused = Object.assign(new Error('connect'), { syscall: 'connect' })
  const sent = fakeFetch(() => Promise.reject(refused), success(ONE_THING))
  const { transport } = createAcme({ fetch: sent.fetch }, { operations: { listThings } })
  expect((await transport.call('listThings', {})).attempts).toBe(2)
})
