import { getEventListeners } from 'node:events'
import {
  InvalidArgumentError,
  LONGEST_DELAY,
  systemClock,
  TimeoutError,
} from '@picturedesk/provider'
import { expect, onTestFinished, test, vi } from 'vitest'
import { createAcme } from './testing/acme.ts'
import { failureOf } from './testing/failure-of.ts'
import { fakeFetch } from './testing/fake-fetch.ts'
import { listen } from './testing/listen.ts'
import { ONE_THING, success, text } from './testing/responses.ts'

/** A promise to wait for, and what fulfils it. */
function signpost(): { readonly reached: Promise<void>; readonly reach: () => void } {
  const { promise, resolve } = Promise.withResolvers<void>()
  return { reached: promise, reach: resolve }
}

function never(): Promise<never> {
  return new Promise(() => {})
}

const timedOut = {
  provider: 'acme',
  operation: 'listThings',
  attempts: 1,
  outcome: 'unknown',
} as const

test('a vendor that never sends headers causes a timeout, and its connection is closed', async () => {
  const arrived = signpost()
  const closed = signpost()
  const vendor = await listen((request) => {
    request.on('close', closed.reach)
    arrived.reach()
  })
  const { transport, clock } = createAcme({ baseUrl: vendor.url, timeout: 5_000 })
  const call = failureOf(transport.call('listThings', {}))
  await arrived.reached
  clock.advance(4_999)
  expect(clock.pending).toBe(1)
  clock.advance(1)
  const error = await call
  expect(TimeoutError.isInstance(error)).toBe(true)
  expect(error).toMatchObject({ ...timedOut, timeout: 5_000 })
  expect(clock.pending).toBe(0)
  await closed.reached
  expect(vendor.requests).toHaveLength(1)
})

test('a body that stalls causes a timeout, and its connection is closed', async () => {
  const headers = signpost()
  const closed = signpost()
  const vendor = await listen((request, response) => {
    request.on('close', closed.reach)
    response.writeHead(200, { 'content-type': 'application/json' })
    response.write('{"ok":true,')
  })
  const { transport, clock } = createAcme({
    baseUrl: vendor.url,
    timeout: 5_000,
    hooks: { onResponse: headers.reach },
  })
  const call = failureOf(transport.call('listThings', {}))
  await headers.reached
  clock.advance(5_000)
  expect(await call).toMatchObject({ code: 'timeout', ...timedOut })
  expect(clock.pending).toBe(0)
  await closed.reached
})

test('a body that arrives in small pieces does not move the deadline', async () => {
  let drip = (): void => {}
  const { fetch } = fakeFetch(() =>
    text(
      new ReadableStream({
        start: (controller) => {
          drip = () => controller.enqueue(new TextEncoder().encode(' '))
        },
      }),
    ),
  )
  const { transport, clock } = createAcme({ fetch, timeout: 1_000 })
  const call = failureOf(transport.call('listThings', {}))
  for (let second = 0; second < 10; second++) {
    await new Promise(setImmediate)
    drip()
    clock.advance(100)
  }
  expect(await call).toMatchObject({ code: 'timeout', ...timedOut })
})

test('a call ends at its deadline, even if fetch or the stream ignores the signal', async () => {
  const deaf = createAcme({ fetch: never })
  const first = failureOf(deaf.transport.call('listThings', {}))
  deaf.clock.advance(30_000)
  expect(await first).toMatchObject({ code: 'timeout', timeout: 30_000 })

  const headers = signpost()
  const cancelled: unknown[] = []
  const body = new ReadableStream({
    pull: never,
    cancel: (reason) => {
      cancelled.push(reason)
      return never()
    },
  })
  const slow = createAcme({ fetch: async () => text(body), hooks: { onResponse: headers.reach } })
  const second = failureOf(slow.transport.call('listThings', {}))
  await headers.reached
  slow.clock.advance(30_000)
  const error = await second
  expect(error).toMatchObject({ code: 'timeout' })
  expect(cancelled).toEqual([error])
})

test('one deadline covers all attempts and the waits between them', async () => {
  const third = signpost()
  const { fetch, sent } = fakeFetch(text('', { status: 503 }), text('', { status: 503 }), () => {
    third.reach()
    return never()
  })
  const { transport, clock, retries } = createAcme({ fetch, timeout: 1_000 })
  const call = failureOf(transport.call('listThings', {}))
  await third.reached
  const waited = retries.reduce((sum, { delay }) => sum + delay, 0)
  expect(waited).toBe(300) // half of 200 and of 400
  clock.advance(699)
  expect(clock.pending).toBe(1)
  clock.advance(1)
  expect(await call).toMatchObject({ code: 'timeout', attempts: 3, outcome: 'unknown' })
  expect(sent).toHaveLength(3)
})

test('a call whose deadline has already passed sends nothing', async () => {
  const { fetch, sent } = fakeFetch(success(ONE_THING))
  const { transport, clock } = createAcme({ fetch })
  const error = await failureOf(transport.call('listThings', {}, { deadline: clock.now() }))
  expect(error).toMatchObject({ code: 'timeout', attempts: 0, outcome: 'not-sent' })
  expect(sent).toHaveLength(0)
  expect(clock.pending).toBe(0)
})

test('a deadline without a timeout is that of many calls: each has the default timeout, too', async () => {
  const { transport, clock } = createAcme({ fetch: () => new Promise(() => {}), timeout: 1_000 })
  const late = failureOf(transport.call('listThings', {}, { deadline: clock.now() + 60_000 }))
  clock.advance(1_000)
  expect(await late).toMatchObject({ code: 'timeout', timeout: 1_000 })
  const soon = failureOf(transport.call('listThings', {}, { deadline: clock.now() + 10 }))
  clock.advance(10)
  expect(await soon).toMatchObject({ code: 'timeout' })
})

test('a given deadline replaces the timeout', async () => {
  const { transport, clock } = createAcme({ fetch: never })
  const options = { timeout: 60_000, deadline: clock.now() + 10 }
  const call = failureOf(transport.call('listThings', {}, options))
  clock.advance(10)
  expect(await call).toMatchObject({ code: 'timeout' })
})

test('a finished call leaves neither timer nor listener', async () => {
  const { signal } = new AbortController()
  const { fetch } = fakeFetch(text('', { status: 500 }), success(ONE_THING))
  const { transport, clock } = createAcme({ fetch })
  await transport.call('listThings', {}, { signal })
  await failureOf(transport.call('listThings', { query: { q: 'x' } }, { signal }))
  await failureOf(transport.call('getThing', { path: { id: '..' } }, { signal }))
  expect(clock.pending).toBe(0)
  expect(getEventListeners(signal, 'abort')).toEqual([])
})

test.each([0, -1, Number.NaN])(
  'a timeout of %d is refused before anything is sent',
  async (timeout) => {
    const { fetch, sent } = fakeFetch(success(ONE_THING))
    const { transport } = createAcme({ fetch })
    const error = await failureOf(transport.call('listThings', {}, { timeout }))
    expect(InvalidArgumentError.isInstance(error)).toBe(true)
    expect(error).toMatchObject({ field: 'timeout', outcome: 'not-sent' })
    expect(sent).toHaveLength(0)
  },
)

test.each([LONGEST_DELAY * 2, Number.POSITIVE_INFINITY])(
  'a timeout of %s ms, longer than a timer can run, does not end the call at once',
  async (timeout) => {
    vi.useFakeTimers()
    onTestFinished(() => {
      vi.useRealTimers()
    })
    const { fetch } = fakeFetch(async () => {
      await vi.advanceTimersByTimeAsync(60_000)
      return success(ONE_THING)
    })
    const { transport } = createAcme({ fetch, timeout, clock: systemClock })
    expect((await transport.call('listThings', {})).payload).toEqual(ONE_THING)
    expect(vi.getTimerCount()).toBe(0)
  },
)

test('a call with an aborted signal sends nothing', async () => {
  const { fetch, sent } = fakeFetch(success(ONE_THING))
  const { transport, clock } = createAcme({ fetch })
  const reason = new Error('changed my mind')
  const signal = AbortSignal.abort(reason)
  expect(await failureOf(transport.call('listThings', {}, { signal }))).toBe(reason)
  expect(sent).toHaveLength(0)
  expect(clock.pending).toBe(0)
})

test('an abort without reason rejects with the AbortError of the platform', async () => {
  const { transport } = createAcme({ fetch: never })
  const controller = new AbortController()
  const call = failureOf(transport.call('listThings', {}, { signal: controller.signal }))
  controller.abort()
  const error = await call
  expect(error).toBe(controller.signal.reason)
  expect(error).toMatchObject({ name: 'AbortError' })
})

test.each(['response', 'body'] as const)(
  'an abort during the wait for the %s rejects with its reason and closes the connection',
  async (stage) => {
    const waiting = signpost()
    const closed = signpost()
    const vendor = await listen((request, response) => {
      request.on('close', closed.reach)
      if (stage === 'response') waiting.reach()
      else response.writeHead(200).write('{')
    })
    const { transport, clock } = createAcme({
      baseUrl: vendor.url,
      hooks: { onResponse: waiting.reach },
    })
    const controller = new AbortController()
    const { signal } = controller
    const call = failureOf(transport.call('listThings', {}, { signal }))
    await waiting.reached
    controller.abort('enough')
    expect(await call).toBe('enough')
    await closed.reached
    expect(vendor.requests).toHaveLength(1)
    expect(clock.pending).toBe(0)
    expect(getEventListeners(signal, 'abort')).toEqual([])
  },
)

test('an abort between two attempts rejects with its reason, without another attempt', async () => {
  const waiting = signpost()
  const { fetch, sent } = fakeFetch(text('', { status: 503 }))
  const { transport, clock } = createAcme({ fetch, stall: true, hooks: { onRetry: waiting.reach } })
  const controller = new AbortController()
  const { signal } = controller
  const call = failureOf(transport.call('listThings', {}, { signal }))
  await waiting.reached
  const reason = new Error('enough')
  controller.abort(reason)
  expect(await call).toBe(reason)
  clock.advance(60_000)
  await new Promise(setImmediate)
  expect(sent).toHaveLength(1)
  expect(clock.pending).toBe(0)
  expect(getEventListeners(signal, 'abort')).toEqual([])
})

test('an abort from a hook ends the call before another attempt', async () => {
  const controller = new AbortController()
  const { fetch, sent } = fakeFetch(text('', { status: 503 }))
  const { transport } = createAcme({ fetch, hooks: { onResponse: () => controller.abort('hook') } })
  const call = transport.call('listThings', {}, { signal: controller.signal })
  expect(await failureOf(call)).toBe('hook')
  expect(sent).toHaveLength(1)
})

test('an abort before the body is read ends the call, even if the body stalls', async () => {
  const controller = new AbortController()
  const { transport } = createAcme({
    fetch: async () => text(new ReadableStream({ pull: never })),
    hooks: { onResponse: () => controller.abort('hook') },
  })
  const call = transport.call('listThings', {}, { signal: controller.signal })
  expect(await failureOf(call)).toBe('hook')
})

test('an abort from the onRequest hook prevents the request', async () => {
  const controller = new AbortController()
  const { fetch, sent } = fakeFetch(success(ONE_THING))
  const { transport } = createAcme({ fetch, hooks: { onRequest: () => controller.abort('hook') } })
  const call = transport.call('listThings', {}, { signal: controller.signal })
  expect(await failureOf(call)).toBe('hook')
  expect(sent).toHaveLength(0)
})

test('an abort after the end of the call changes nothing', async () => {
  const controller = new AbortController()
  const { fetch } = fakeFetch(success(ONE_THING))
  const { transport } = createAcme({ fetch })
  const { payload } = await transport.call('listThings', {}, { signal: controller.signal })
  controller.abort()
  expect(payload).toEqual(ONE_THING)
})
