import { type BeforeRequest, RateLimitedError, type RequestAhead } from '@picturedesk/provider'
import { expect, test } from 'vitest'
import { createAcme, KEY } from '../testing/acme.ts'
import { failureOf } from '../testing/failure-of.ts'
import { fakeFetch } from '../testing/fake-fetch.ts'
import { success, text } from '../testing/responses.ts'

const ONE_THING = { list: [{ id: 3 }] }

/** Notes each request that is asked for, and how it ended. */
function gate(answer: () => unknown = () => undefined) {
  const asked: RequestAhead[] = []
  const ended: unknown[] = []
  const beforeRequest: BeforeRequest = async (request) => {
    asked.push(request)
    await answer()
    return (...end) => void ended.push(end)
  }
  return { asked, ended, beforeRequest }
}

test('each request is asked for before it is sent, repeats too, and is told how it ended', async () => {
  const { fetch, sent } = fakeFetch(text('', { status: 503 }), success(ONE_THING))
  const { transport } = createAcme({ fetch })
  const { asked, ended, beforeRequest } = gate(() => expect(sent).toHaveLength(asked.length - 1))
  await transport.call('listThings', {}, { beforeRequest })
  expect(sent).toHaveLength(2)
  expect(asked).toMatchObject([
    {
      provider: 'acme',
      operation: 'listThings',
      attempt: 1,
      method: 'GET',
      remaining: 30_000,
      path: '/things',
    },
    { operation: 'listThings', attempt: 2, server: 'https://acme.test/v1' },
  ])
  expect(ended).toMatchObject([
    [{ status: 503 }, 503],
    [undefined, 200],
  ])
})

test('when a request has ended, the URL that was sent is told without secrets', async () => {
  const { fetch, sent } = fakeFetch(text('', { status: 503 }), success(ONE_THING))
  const { transport } = createAcme({ fetch })
  const urls: unknown[] = []
  const beforeRequest: BeforeRequest = ({ sentUrl }) => {
    urls.push(sentUrl?.())
    return () => void urls.push(sentUrl?.())
  }
  const query = { page: 2, q: KEY } as never
  await transport.call('listThings', { query }, { beforeRequest })
  expect(sent).toHaveLength(2)
  const url = String(urls[1])
  expect(urls).toEqual([undefined, url, undefined, url])
  expect(url).toMatch(/^https:\/\/acme\.test\/v1\/things\?/)
  expect(url).toContain('page=2')
  expect(url).not.toContain(KEY)
})

test('a function of the provider is asked where the call has none of its own', async () => {
  const { fetch } = fakeFetch(success(ONE_THING), success(ONE_THING))
  const usual = gate()
  const own = gate()
  const { transport } = createAcme({ fetch, beforeRequest: usual.beforeRequest })
  await transport.call('listThings', {}, { beforeRequest: own.beforeRequest })
  await transport.call('listThings', {}, {})
  expect([own.asked.length, usual.asked.length]).toEqual([1, 1])
})

test('what it throws ends the call before anything is sent', async () => {
  const { fetch, sent } = fakeFetch(success(ONE_THING))
  const { transport, clock } = createAcme({ fetch })
  const refusal = new RateLimitedError('full', { retryAfter: 5, outcome: 'not-sent' })
  const beforeRequest: BeforeRequest = () => {
    throw refusal
  }
  expect(await failureOf(transport.call('listThings', {}, { beforeRequest }))).toBe(refusal)
  expect(sent).toHaveLength(0)
  expect(clock.pending).toBe(0)
})

test('a repeat that is not allowed leaves the failure of the attempt before it', async () => {
  const { fetch, sent } = fakeFetch(text('', { status: 503 }))
  const { transport } = createAcme({ fetch })
  const { asked, beforeRequest } = gate(() => {
    if (asked.length === 2) throw new RateLimitedError('full', { outcome: 'not-sent' })
  })
  const error = await failureOf(transport.call('listThings', {}, { beforeRequest }))
  expect(error).toMatchObject({ status: 503, attempts: 1 })
  expect(sent).toHaveLength(1)
})

test('waiting for permission ends with the call, and a late permission is given back', async () => {
  const { fetch, sent } = fakeFetch(success(ONE_THING))
  const { transport, clock } = createAcme({ fetch })
  const { promise, resolve } = Promise.withResolvers<void>()
  const { asked, ended, beforeRequest } = gate(() => promise)
  const failed = failureOf(transport.call('listThings', {}, { beforeRequest, timeout: 1_000 }))
  await Promise.resolve()
  clock.advance(1_000)
  const error = await failed
  expect(error).toMatchObject({ code: 'timeout', outcome: 'not-sent', attempts: 0 })
  expect(asked[0]?.signal.aborted).toBe(true)
  resolve()
  await new Promise((done) => setImmediate(done))
  expect(ended).toEqual([[error, undefined]])
  expect(sent).toHaveLength(0)
  expect(clock.pending).toBe(0)
})

test('an abort ends the wait with its reason', async () => {
  const { fetch } = fakeFetch(success(ONE_THING))
  const { transport } = createAcme({ fetch })
  const controller = new AbortController()
  const { beforeRequest } = gate(() => new Promise(() => {}))
  const options = { beforeRequest, signal: controller.signal }
  const failed = failureOf(transport.call('listThings', {}, options))
  controller.abort('enough')
  expect(await failed).toBe('enough')
})

test('an invalid call asks for nothing', async () => {
  const { fetch } = fakeFetch(success(ONE_THING))
  const { transport } = createAcme({ fetch })
  const { asked, beforeRequest } = gate()
  await failureOf(transport.call('listThings', { query: { page: 0 } as never }, { beforeRequest }))
  expect(asked).toEqual([])
})

test('an end that throws breaks no call', async () => {
  const { fetch } = fakeFetch(success(ONE_THING))
  const { transport } = createAcme({ fetch })
  const beforeRequest: BeforeRequest = () => () => {
    throw new Error('mine')
  }
  await expect(transport.call('listThings', {}, { beforeRequest })).resolves.toMatchObject({
    attempts: 1,
  })
})

test('an account is told by a salted hash, which does not show its credentials', async () => {
  const account = async (credentials: readonly string[] | undefined, salt: string) => {
    const { fetch } = fakeFetch(success(ONE_THING))
    const { transport } = createAcme({ fetch }, { credentials })
    const { asked, beforeRequest } = gate()
    await transport.call('listThings', {}, { beforeRequest })
    return asked[0]?.account?.(salt)
  }
  const one = await account([KEY], 'a')
  expect(one).toMatch(/^[\w+/]{22}==$/)
  expect(await account([KEY], 'a')).toBe(one)
  expect(await account([KEY], 'b')).not.toBe(one)
  expect(await account(['other'], 'a')).not.toBe(one)
  // No account is mistaken for another whose credentials, written one after the other, look the same.
  expect(await account(['ab', 'c'], 'a')).not.toBe(await account(['a', 'bc'], 'a'))
  expect(await account([], 'a')).toBeUndefined()
  expect(await account(undefined, 'a')).toBeUndefined()
})
