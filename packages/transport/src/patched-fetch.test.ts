import { afterEach, describe, expect, test, vi } from 'vitest'
import { clientOf } from './client/client-of.ts'
import { createAcme } from './testing/acme.ts'
import { failureOf } from './testing/failure-of.ts'
import { fakeFetch } from './testing/fake-fetch.ts'
import { listen, REFUSED } from './testing/listen.ts'

afterEach(() => void vi.unstubAllGlobals())

const things = { ok: true, data: { list: [] } }
const order = { body: { id: '1' } }

/** What a refused connection looks like in Node. */
function refused(): Error {
  const cause = Object.assign(new Error('refused'), { code: 'ECONNREFUSED', syscall: 'connect' })
  return new TypeError('fetch failed', { cause })
}

describe('the global fetch is looked up when it is called', () => {
  test('a call uses the one that is there now, not that of the creation', async () => {
    const before = fakeFetch(Response.json(things))
    vi.stubGlobal('fetch', before.fetch)
    const { transport } = createAcme()
    const after = fakeFetch(Response.json(things))
    vi.stubGlobal('fetch', after.fetch)
    await transport.call('listThings', {})
    expect([before.sent.length, after.sent.length]).toEqual([0, 1])
  })

  test('so does each repeat', async () => {
    const second = fakeFetch(Response.json(things))
    vi.stubGlobal('fetch', async () => {
      vi.stubGlobal('fetch', second.fetch)
      return new Response('busy', { status: 503 })
    })
    const { transport } = createAcme()
    await transport.call('listThings', {})
    expect(second.sent).toHaveLength(1)
  })

  test('so does the typed client', async () => {
    const { transport } = createAcme()
    const client = clientOf(transport)
    const { fetch, sent } = fakeFetch(Response.json({ ok: true }))
    vi.stubGlobal('fetch', fetch)
    await client.GET('/things', {})
    expect(sent).toHaveLength(1)
  })

  test('it is called without an object, as some runtimes refuse it as a method', async () => {
    const receivers: unknown[] = []
    vi.stubGlobal('fetch', async function (this: unknown) {
      receivers.push(this)
      return Response.json(things)
    })
    const { transport } = createAcme()
    await transport.call('listThings', {})
    await clientOf(transport).GET('/things', {})
    expect(receivers).toEqual([undefined, undefined])
  })

  test('a fetch that is given stays, whatever is done to the global one', async () => {
    const { fetch, sent } = fakeFetch(Response.json(things))
    const { transport } = createAcme({ fetch })
    vi.stubGlobal('fetch', () => expect.unreachable('the global fetch was called'))
    await transport.call('listThings', {})
    expect(sent).toHaveLength(1)
  })
})

describe('nothing proves that an order never left, once the global fetch is somebody else’s', () => {
  test('neither the phase that its error names', async () => {
    let calls = 0
    const { transport } = createAcme()
    vi.stubGlobal('fetch', async () => {
      calls++ // It may have sent the order before, by a way of its own.
      throw refused()
    })
    const error = await failureOf(transport.call('buyThing', order))
    expect(error).toMatchObject({ code: 'network-error', outcome: 'unknown' })
    expect(calls).toBe(1)
  })

  test('nor that the runtime was not asked to send it', async () => {
    const shop = await listen((_, response) => response.destroy())
    const runtime = globalThis.fetch
    // It hands on what it knows, without the arguments that tell what became of the request.
    vi.stubGlobal('fetch', (url: string, { method, headers, body }: RequestInit) =>
      runtime(url, { method, headers, body } as RequestInit),
    )
    const { transport } = createAcme({ baseUrl: shop.url })
    const error = await failureOf(transport.call('buyThing', order))
    expect(error).toMatchObject({ code: 'network-error', outcome: 'unknown' })
    expect(shop.requests).toHaveLength(1)
  })

  test('nor a patch from before the creation, nor one that looks native', async () => {
    for (const patch of [
      async () => Promise.reject(refused()),
      (() => Promise.reject(refused())).bind(undefined),
      new Proxy(globalThis.fetch, { apply: () => Promise.reject(refused()) }),
    ]) {
      vi.stubGlobal('fetch', patch)
      const { transport } = createAcme()
      const error = await failureOf(transport.call('buyThing', order))
      expect(error).toMatchObject({ code: 'network-error', outcome: 'unknown', attempts: 1 })
      const given = createAcme({ fetch: globalThis.fetch }).transport.call('buyThing', order)
      expect(await failureOf(given)).toMatchObject({ outcome: 'unknown', attempts: 1 })
    }
  })

  test('the runtime’s own proves it still', async () => {
    const { transport } = createAcme({ baseUrl: REFUSED })
    const error = await failureOf(transport.call('buyThing', order))
    expect(error).toMatchObject({ code: 'network-error', outcome: 'not-sent' })
  })
})
