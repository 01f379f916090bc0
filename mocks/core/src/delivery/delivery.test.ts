import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Fault } from '../faults/fault.ts'
import { library } from '../fixtures/library.ts'
import type { Mock } from '../mock.ts'
import { startMock } from '../start-mock.ts'
import { VirtualClock } from '../virtual-clock.ts'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

let mock: Mock<{ key: string }, 'slow' | 'strike'>

beforeAll(async () => {
  mock = await startMock(library)
})
beforeEach(() => mock.reset())
afterAll(() => mock.close())

const WHOLE = '{"data":[{"id":7,"title":"Tao Te Ching"}]}'

describe.each(['in process', 'over TCP'])('%s', (way) => {
  function call(init: RequestInit = {}): Promise<Response> {
    const doFetch = way === 'in process' ? mock.fetch : fetch
    return doFetch(`${mock.url}/books?Key=${mock.credentials.key}`, init)
  }

  async function during(fault: Fault, init?: RequestInit): Promise<Response> {
    mock.fault(fault)
    return call(init)
  }

  test('a response arrives whole', async () => {
    const response = await call()
    expect(response.headers.get('content-type')).toBe('application/json')
    expect(response.headers.get('content-length')).toBe(String(WHOLE.length))
    expect(response.url).toBe(`${mock.url}/books?Key=k-1`)
    expect(await response.text()).toBe(WHOLE)
  })

  test.each(['reset-before-headers', 'response-lost'] as const)('%s resets', async (name) => {
    await expect(during({ name })).rejects.toMatchObject({
      name: 'TypeError',
      message: 'fetch failed',
      cause: { code: 'ECONNRESET' },
    })
    expect(await (await call()).text()).toBe(WHOLE)
    expect(mock.requests({ fault: name })).toMatchObject([{ status: undefined }])
  })

  test('reset-mid-body gives headers and half a body', async () => {
    const response = await during({ name: 'reset-mid-body' })
    expect(response.status).toBe(200)
    const reader = response.body?.getReader()
    const first = await reader?.read()
    expect(new TextDecoder().decode(first?.value)).toBe(WHOLE.slice(0, WHOLE.length / 2))
    await expect(reader?.read()).rejects.toThrow(TypeError)
  })

  test('hang-before-headers ends when the client gives up', async () => {
    const gaveUp = during({ name: 'hang-before-headers' }, { signal: AbortSignal.timeout(30) })
    await expect(gaveUp).rejects.toMatchObject({ name: 'TimeoutError' })
  })

  test('hang-in-body gives headers, and ends when the client gives up', async () => {
    const gaveUp = new AbortController()
    const response = await during({ name: 'hang-in-body' }, { signal: gaveUp.signal })
    expect(response.status).toBe(200)
    const ended = expect(response.text()).rejects.toMatchObject({ name: 'AbortError' })
    setTimeout(() => gaveUp.abort(), 30)
    await ended
  })

  test.each(['hang-before-headers', 'hang-in-body', 'latency'] as const)(
    '%s ends when the client gives up, though its request has been collected',
    async (name) => {
      const gaveUp = new AbortController()
      const read = during({ name }, { signal: gaveUp.signal }).then((response) => response.text())
      const ended = expect(read).rejects.toMatchObject({ name: 'AbortError' })
      await vi.waitFor(() => expect(mock.requests({ fault: name })).toHaveLength(1))
      await new Promise((resolve) => setTimeout(resolve, 20))
      collectGarbage()
      gaveUp.abort()
      await ended
    },
  )

  test('what hangs is cut by a reset', async () => {
    const hanging = expect(during({ name: 'hang-before-headers' })).rejects.toThrow('fetch failed')
    await vi.waitFor(() => expect(mock.requests({ fault: 'hang-before-headers' })).toHaveLength(1))
    mock.reset()
    await hanging
    expect(await (await call()).text()).toBe(WHOLE)
  })

  test('latency passes with the clock of the mock', async () => {
    let arrived = false
    const late = during({ name: 'latency', ms: 60_000 }).then((response) => {
      arrived = true
      return response.text()
    })
    await vi.waitFor(() => expect(mock.requests({ fault: 'latency' })).toHaveLength(1))
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(arrived).toBe(false)
    await mock.clock.advance(60_000)
    expect(await late).toBe(WHOLE)
  })

  test('latency ends when the client gives up', async () => {
    const fault: Fault = { name: 'latency', ms: 60_000 }
    const gaveUp = during(fault, { signal: AbortSignal.timeout(30) })
    await expect(gaveUp).rejects.toMatchObject({ name: 'TimeoutError' })
  })

  test('slow-drip comes in parts, by the clock of the mock', async () => {
    const response = await during({ name: 'slow-drip', ms: 60_000, chunks: 3 })
    expect(response.status).toBe(200)
    expect(response.headers.get('content-length')).toBe(String(WHOLE.length))
    const reader = response.body?.getReader()
    const parts: string[] = []
    for (let part = 0; part < 3; part++) {
      const read = reader?.read()
      await mock.clock.advance(20_000)
      parts.push(new TextDecoder().decode((await read)?.value))
    }
    expect(parts.map(({ length }) => length)).toEqual([14, 14, 14])
    expect(parts.join('')).toBe(WHOLE)
    expect((await reader?.read())?.done).toBe(true)
  })

  test('slow-drip is over in one move of the clock, with more parts than bytes too', async () => {
    const response = await during({ name: 'slow-drip', ms: 600_000, chunks: 1000 })
    const text = response.text()
    await mock.clock.advance(600_000)
    expect(await text).toBe(WHOLE)
  })

  test('slow-drip ends when the client gives up, or the mock is reset', async () => {
    const fault: Fault = { name: 'slow-drip', ms: 600_000, times: 2 }
    const gaveUp = new AbortController()
    const dripping = await during(fault, { signal: gaveUp.signal })
    const ended = expect(dripping.text()).rejects.toMatchObject({ name: 'AbortError' })
    setTimeout(() => gaveUp.abort(), 30)
    await ended
    const response = await call()
    const cut = expect(response.text()).rejects.toThrow(TypeError)
    mock.reset()
    await cut
  })

  test('byte-order-mark stands before the JSON', async () => {
    const bytes = new Uint8Array(await (await during({ name: 'byte-order-mark' })).arrayBuffer())
    expect([...bytes.subarray(0, 4)]).toEqual([0xef, 0xbb, 0xbf, 0x7b])
    expect(bytes).toHaveLength(WHOLE.length + 3)
  })

  test('duplicate-delivery reaches the vendor twice, and both are noted', async () => {
    mock.fault({ name: 'duplicate-delivery', operation: 'createLoan' })
    const doFetch = way === 'in process' ? mock.fetch : fetch
    const response = await doFetch(`${mock.url}/loans?Key=${mock.credentials.key}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"book":{"id":7}}',
    })
    expect(await response.json()).toMatchObject({ data: { loan: 2 } })
    const noted = mock.requests({ fault: 'duplicate-delivery' })
    expect(noted).toMatchObject([
      { operation: 'createLoan', status: 201, body: { book: { id: 7 } } },
      { operation: 'createLoan', status: 201, body: { book: { id: 7 } } },
    ])
    const responses = noted.map(({ responseBytes }) =>
      JSON.parse(new TextDecoder().decode(responseBytes)),
    )
    expect(responses.map(({ data }) => data.loan)).toEqual([1, 2])
  })

  test('oversized-body sends more than anybody wants, as long as it is read', async () => {
    const response = await during({ name: 'oversized-body', bytes: 300_000 })
    expect(response.headers.get('content-length')).toBeNull()
    const text = await response.text()
    expect(text.length).toBe(WHOLE.length + 300_000)
    expect(JSON.parse(text)).toEqual(JSON.parse(WHOLE))
  })

  test('oversized-body stops when the client stops reading', async () => {
    const response = await during({ name: 'oversized-body', bytes: Number.MAX_SAFE_INTEGER })
    const reader = response.body?.getReader()
    await reader?.read()
    await reader?.cancel()
    expect(await (await call()).text()).toBe(WHOLE)
  })

  test('redirect-elsewhere names another host', async () => {
    const response = await during({ name: 'redirect-elsewhere' }, { redirect: 'manual' })
    expect(response.status).toBe(307)
    const elsewhere = new URL(response.headers.get('location') ?? '')
    expect(elsewhere.host).not.toBe(new URL(mock.url).host)
    await expect(during({ name: 'redirect-elsewhere' }, { redirect: 'error' })).rejects.toThrow(
      TypeError,
    )
    expect(mock.violations).toEqual([])
  })

  test('following the redirect is a violation', async () => {
    await during({ name: 'redirect-elsewhere' }).catch(() => undefined)
    expect(mock.takeViolations()).toEqual([
      expect.objectContaining({
        blame: 'client',
        message: expect.stringContaining('followed a redirect'),
      }),
    ])
  })

  test('an aborted call is not even noted', async () => {
    const gone = call({ signal: AbortSignal.abort() })
    await expect(gone).rejects.toMatchObject({ name: 'AbortError' })
    expect(mock.requests()).toEqual([])
  })
})

const ways = [
  ['in process', (url: string, init?: RequestInit) => mock.fetch(url, init)],
  ['over TCP', (url: string, init?: RequestInit) => fetch(url, init)],
] as const

test.each(ways)(
  'a body over the limit is refused %s, and one of the limit is read',
  async (_, call) => {
    const limit = 16 * 1024 * 1024
    for (const [size, message] of [
      [limit + 1, 'The body is larger than 16777216 bytes.'],
      [limit, 'The body has no content type'],
    ] as const) {
      const init = { method: 'POST', body: new Uint8Array(size) }
      expect((await call(`${mock.url}/loans?Key=k-1`, init)).status).toBe(501)
      expect(mock.takeViolations()).toMatchObject([{ message: expect.stringContaining(message) }])
    }
  },
)

test.each(ways)('a call that is aborted while it is handled rejects %s', async (_, call) => {
  const aborting = new AbortController()
  const gone = call(`${mock.url}/books?Key=k-1`, { signal: aborting.signal })
  aborting.abort()
  await expect(gone).rejects.toMatchObject({ name: 'AbortError' })
})

test.each(ways)('a body that is aborted while it is read rejects %s', async (_, call) => {
  const aborting = new AbortController()
  mock.fault({ name: 'oversized-body', bytes: Number.MAX_SAFE_INTEGER })
  const response = await call(`${mock.url}/books?Key=k-1`, { signal: aborting.signal })
  const reader = response.body?.getReader()
  await reader?.read()
  aborting.abort()
  await expect(reader?.read()).rejects.toMatchObject({ name: 'AbortError' })
})

test('in process, a reset has the words and the cause that it has in Node', async () => {
  const call = (): Promise<Response> => mock.fetch(`${mock.url}/books?Key=k-1`)
  const cause = { message: 'read ECONNRESET', code: 'ECONNRESET', syscall: 'read' }
  mock.fault({ name: 'reset-before-headers' })
  await expect(call()).rejects.toMatchObject({ message: 'fetch failed', cause })
  mock.fault({ name: 'reset-mid-body' })
  const text = (await call()).text()
  await expect(text).rejects.toMatchObject({ message: 'terminated', cause })
})

/** A clock that counts the timers that are still to fire. */
function countingClock(): { clock: VirtualClock; timers: Set<object> } {
  const timers = new Set<object>()
  const by = {
    now: () => 0,
    setTimeout: () => {
      const timer = {}
      timers.add(timer)
      return timer
    },
    clearTimeout: (timer: unknown) => void timers.delete(timer as object),
  }
  return { clock: new VirtualClock({ by }), timers }
}

describe.each(['in process', 'over TCP'])('%s', (way) => {
  test.each(['latency', 'slow-drip'] as const)(
    'a call with %s that is given up leaves no timer behind',
    async (name) => {
      const { clock, timers } = countingClock()
      await using other = await startMock(library, { clock })
      const doFetch = way === 'in process' ? other.fetch : fetch
      const aborting = new AbortController()
      other.fault({ name, ms: 60_000 })
      const call = doFetch(`${other.url}/books?Key=k-1`, { signal: aborting.signal })
      const read = expect(call.then((response) => response.text())).rejects.toThrow()
      await vi.waitFor(() => expect(timers.size).toBe(1))
      aborting.abort()
      await read
      await vi.waitFor(() => expect(timers.size).toBe(0))
    },
  )

  test('a body that drips and is cancelled leaves no timer behind', async () => {
    const { clock, timers } = countingClock()
    await using other = await startMock(library, { clock })
    const doFetch = way === 'in process' ? other.fetch : fetch
    other.fault({ name: 'slow-drip', ms: 60_000 })
    const response = await doFetch(`${other.url}/books?Key=k-1`)
    const reader = response.body?.getReader()
    const read = reader?.read()
    await vi.waitFor(() => expect(timers.size).toBe(1))
    await reader?.cancel()
    await read
    await vi.waitFor(() => expect(timers.size).toBe(0))
  })

  test('a call that comes while the mock closes is cut, and does not hang', async () => {
    const other = await startMock(library)
    const doFetch = way === 'in process' ? other.fetch : fetch
    other.fault({ name: 'hang-before-headers' })
    const cut = expect(doFetch(`${other.url}/books?Key=k-1`)).rejects.toThrow('fetch failed')
    await other.close()
    await cut
  })
})
