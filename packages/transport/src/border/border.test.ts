import { inspect } from 'node:util'
import { PicturedeskError } from '@picturedesk/provider'
import { expect, test } from 'vitest'
import type { TransportHooks } from '../hooks.ts'
import { givenUrl } from '../input/given-url.ts'
import { createAcme, KEY } from '../testing/acme.ts'
import { failureOf } from '../testing/failure-of.ts'
import { fakeFetch, type Step } from '../testing/fake-fetch.ts'
import { failure, json, ONE_THING, success } from '../testing/responses.ts'

const ENCODED = encodeURIComponent(KEY)
const BASE64 = Buffer.from(KEY).toString('base64')

/** Calls with this response, and gives all that anyone can see of it. */
async function seen(step: Step): Promise<string> {
  const events: unknown[] = []
  const note = (event: unknown): void => void events.push(event)
  const hooks: TransportHooks = { onRequest: note, onResponse: note, onRetry: note, onDrift: note }
  const { transport } = createAcme({ fetch: fakeFetch(step).fetch, hooks, maxAttempts: 2 })
  const error = await failureOf(transport.call('listThings', {}))
  expect(PicturedeskError.isInstance(error)).toBe(true)
  return [...events, error]
    .flatMap((one) => [inspect(one, { depth: 9, showHidden: true }), JSON.stringify(one)])
    .join('\n')
}

const failing = (name: string, code: string, message: string): Step => {
  const error = Object.assign(new Error(message), { name, code })
  return () => {
    throw error
  }
}

test.each([
  ['plain', KEY],
  ['URL-encoded', ENCODED],
  ['in base64', BASE64],
])('a credential that comes back %s is nowhere seen', async (_, text) => {
  const header = text.replaceAll('"', '%22')
  const steps: readonly Step[] = [
    failure(text),
    failure('no', text),
    json({ title: text }, { status: 500 }),
    json({ ok: true, data: {} }, { headers: { 'x-request-id': header } }),
    json({}, { status: 429, headers: { 'x-request-id': header, 'retry-after': header } }),
    () => new Response(null, { status: 302, headers: { location: `https://${ENCODED}.test/` } }),
    () => new Response(null, { status: 302, headers: { location: `https://a.test/?${header}` } }),
    failing(text, 'EIO', 'failed'),
    failing('Error', text, 'failed'),
    failing('Error', 'EIO', text),
    failing('Error', text, ''),
  ]
  for (const step of steps) {
    const all = await seen(step)
    for (const form of [KEY, ENCODED, BASE64, JSON.stringify(KEY).slice(1, -1), 'k3y/of'])
      expect(all).not.toContain(form)
  }
})

test('field and value of drift are shown without credentials, and cut', async () => {
  const drifts: unknown[] = []
  const { transport } = createAcme({
    fetch: fakeFetch(success(ONE_THING)).fetch,
    hooks: { onDrift: ({ field, value }) => void drifts.push({ field, value }) },
  })
  const { drift, shown } = await transport.call('listThings', {})
  drift(`tags.${KEY}`, { [KEY]: [KEY, 1] })
  drift('title', 'x'.repeat(100_000))
  expect(drifts).toEqual([
    { field: 'tags.***', value: { '***': ['***', 1] } },
    { field: 'title', value: `${'x'.repeat(500)}…` },
  ])
  expect(shown(`no: ${ENCODED}`)).toBe('no: ***')
})

test('an argument that an earlier response gave is shown without credentials', async () => {
  const { transport } = createAcme()
  for (const call of [
    transport.call('listThings', { query: { color: KEY } }),
    transport.call('listThings', { query: { page: KEY as never } }),
    transport.call('listThings', { url: givenUrl(`https://${ENCODED}.test/`) }),
    transport.call('listThings', { url: givenUrl(KEY) }),
  ]) {
    const error = await failureOf(call)
    expect(error).toMatchObject({ code: 'invalid-argument' })
    expect(inspect(error)).not.toMatch(/k3y/i)
  }
})

test('a message of megabytes is cut before any pattern is tried, and before it is shown', async () => {
  const tried: number[] = []
  const message = /no such/
  message.test = (text: string) => tried.push(text.length) < 0
  const fetch = fakeFetch(failure(`no ${'such '.repeat(1_000_000)}`)).fetch
  const { transport } = createAcme({ fetch }, { failures: [{ meaning: 'not-found', message }] })
  const error = (await failureOf(transport.call('listThings', {}))) as PicturedeskError
  expect(tried).toEqual([501])
  expect(error.vendorMessage).toHaveLength(501)
  expect(error.message.length).toBeLessThan(600)
})

test('an error that throws when it is looked at is a network error', async () => {
  const hostile = new Proxy(new Error('mine'), {
    get: (target, name) => {
      if (name === 'message' || name === 'cause') throw new Error(KEY)
      return Reflect.get(target, name)
    },
  })
  const worse = new Proxy(hostile, {
    has: () => {
      throw new Error(KEY)
    },
    getPrototypeOf: () => {
      throw new Error(KEY)
    },
  })
  for (const error of [hostile, worse]) {
    const all = await seen(() => Promise.reject(error))
    expect(all).toContain('network-error')
    expect(all).not.toContain(KEY)
  }
})

test('the value of a sensitive parameter that comes back is nowhere seen', async () => {
  const user = 'reader 7&'
  const echo = `${user} ${encodeURIComponent(user)} ${btoa(user)}`
  const events: unknown[] = []
  const note = (event: unknown): void => void events.push(event)
  const steps: readonly Step[] = [
    failure(echo),
    failing(echo, echo, echo),
    json({
      ok: true,
      data: { list: [{ id: 1, tags: [{ [user]: user }] }, { id: echo }], next: [user] },
    }),
    json({}, { status: 302, headers: { location: `https://x.test/${encodeURIComponent(user)}` } }),
  ]
  for (const step of steps) {
    const { fetch } = fakeFetch(step)
    const hooks: TransportHooks = { onRequest: note, onResponse: note, onDrift: note }
    const { transport } = createAcme({ fetch, hooks, maxAttempts: 1 })
    const input = { header: { 'x-user': user } }
    events.push(
      await transport.call('listThings', input).then(
        () => 'good',
        (error) => error,
      ),
    )
    const given = `https://acme.test/v1/used?x-user=${encodeURIComponent(user)}`
    const called = transport.call('getThing', { path: { id: 'a' }, url: givenUrl(given) })
    events.push(
      await called.then(
        () => 'good',
        (error) => error,
      ),
    )
  }
  const shown = events
    .flatMap((one) => [inspect(one, { depth: 9, showHidden: true }), JSON.stringify(one)])
    .join('\n')
  expect(shown).toContain('***')
  for (const form of [user, encodeURIComponent(user), btoa(user).slice(0, -3)])
    expect(shown).not.toContain(form)
})

test('what one call says of its user is not hidden from another', async () => {
  const { fetch } = fakeFetch(failure('no reader-7'))
  const { transport } = createAcme({ fetch, maxAttempts: 1 })
  const call = (user: string) =>
    failureOf(transport.call('listThings', { header: { 'x-user': user } }))
  expect(String(await call('reader-7'))).toContain('no ***')
  expect(String(await call('reader-8'))).toContain('no reader-7')
})
