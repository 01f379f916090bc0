import { expect, test, vi } from 'vitest'
import type { RequestEvent, RetryEvent } from './hooks.ts'
import { createAcme, KEY } from './testing/acme.ts'
import { failureOf } from './testing/failure-of.ts'
import { fakeFetch } from './testing/fake-fetch.ts'
import { ONE_THING, success, text } from './testing/responses.ts'

const event = { provider: 'acme', operation: 'listThings' }

test('hooks get each request, response and retry in order', async () => {
  const events: [string, unknown][] = []
  const note = (name: string) => (told: unknown) => {
    events.push([name, told])
  }
  const { fetch } = fakeFetch(
    text('', { status: 503, headers: { 'x-request-id': 'r-1' } }),
    success(ONE_THING),
  )
  const { transport } = createAcme({
    fetch,
    hooks: { onRequest: note('request'), onResponse: note('response'), onRetry: note('retry') },
  })
  await transport.call('listThings', { query: { q: 'moon' } })
  const url = expect.stringMatching(/^https:\/\/acme\.test\/v1\/things\?q=moon&/)
  expect(events).toEqual([
    ['request', { ...event, attempt: 1, method: 'GET', url }],
    ['response', { ...event, attempt: 1, status: 503, requestId: 'r-1' }],
    [
      'retry',
      { ...event, attempt: 1, delay: 100, error: expect.objectContaining({ status: 503 }) },
    ],
    ['request', { ...event, attempt: 2, method: 'GET', url }],
    ['response', { ...event, attempt: 2, status: 200, requestId: undefined }],
  ])
})

test('hooks get the URL without secrets', async () => {
  const onRequest = vi.fn<(event: RequestEvent) => void>()
  const { transport } = createAcme({
    fetch: fakeFetch(success(ONE_THING)).fetch,
    hooks: { onRequest },
  })
  await transport.call('listThings', {})
  const url = onRequest.mock.lastCall?.[0].url ?? ''
  expect(url).toMatch(/\/things\?key=\*\*\*&sign=\*\*\*$/)
  expect(decodeURIComponent(url)).not.toContain(KEY)
})

test('a drift that a provider reports reaches the hook', async () => {
  const onDrift = vi.fn()
  const { fetch } = fakeFetch(success(ONE_THING))
  const { transport } = createAcme({ fetch, hooks: { onDrift } })
  const { drift } = await transport.call('listThings', {})
  drift('list[0].id', true)
  expect(onDrift).toHaveBeenCalledWith({ ...event, field: 'list[0].id', value: true })
})

test('a hook that throws or rejects breaks neither the call nor the process', async () => {
  const unhandled = vi.fn()
  process.on('unhandledRejection', unhandled)
  const fail = (): never => {
    throw new Error('the observer is ill')
  }
  const failLater = async (): Promise<void> => fail()
  for (const hook of [fail, failLater]) {
    const { fetch } = fakeFetch(text('', { status: 503 }), success(ONE_THING))
    const { transport } = createAcme({
      fetch,
      hooks: { onRequest: hook, onResponse: hook, onDrift: hook },
    })
    const { attempts, drift } = await transport.call('listThings', {})
    drift('list', undefined)
    expect(attempts).toBe(2)
  }
  await new Promise(setImmediate)
  process.off('unhandledRejection', unhandled)
  expect(unhandled).not.toHaveBeenCalled()
})

test('hooks that are methods of an object keep their `this`', async () => {
  class Counter {
    readonly seen: string[] = []
    onRequest({ method }: RequestEvent): void {
      this.seen.push(method)
    }
    onRetry({ delay }: RetryEvent): void {
      this.seen.push(`wait ${delay}`)
    }
  }
  const counter = new Counter()
  const { fetch } = fakeFetch(text('', { status: 503 }))
  const { transport } = createAcme({ fetch, maxAttempts: 2, hooks: counter })
  await failureOf(transport.call('listThings', {}))
  expect(counter.seen).toEqual(['GET', 'wait 100', 'GET'])
})
