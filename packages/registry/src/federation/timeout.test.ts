import { AllProvidersFailedError, NetworkError, TimeoutError } from '@picturedesk/provider'
import { describe, expect, test, vi } from 'vitest'
import { collect, rejection } from '../testing/collect.ts'
import { type Answer, deaf, failing, fakeVendor, paged, silent } from '../testing/fake-vendor.ts'
import { federate } from './federate.ts'
import { oneByOne } from './order/one-by-one.ts'

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id)
const query = { text: '云南' }

describe('the timeout of a call to several', () => {
  test.each([
    ['heeds', silent],
    ['does not heed', deaf],
  ])('leaves out a provider that is slow and %s the signal', async (_, slow) => {
    const [a, b] = [fakeVendor('a', paged('a', [1])), fakeVendor('b', slow)]
    const hits = federate([a, b]).search.assets(query, { timeout: 50 })
    expect(ids(await collect(hits))).toEqual(['a:image/0'])
    expect(hits.report.map(({ status }) => status)).toEqual(['complete', 'timed-out'])
    const error = hits.report[1]?.error
    if (!TimeoutError.isInstance(error)) throw error
    expect(error).toMatchObject({ provider: 'b', timeout: 50, outcome: 'unknown' })
    expect(b.calls[0]?.options.signal?.aborted).toBe(true)
  })

  test('is reported with the TimeoutError of the provider, which knows more', async () => {
    const own: Answer = ({ options: { timeout = 0, signal } }) =>
      new Promise((_, reject) => {
        const late = () =>
          reject(new TimeoutError({ timeout, operation: 'searchThings', attempts: 1 }))
        const timer = setTimeout(late, timeout + 1) // later than the call's, as its timer may be
        signal?.addEventListener('abort', () => {
          clearTimeout(timer)
          reject(signal.reason)
        })
      })
    const [a, b] = [fakeVendor('a', own), fakeVendor('b', paged('b', [1, 1]))]
    const hits = federate([a, b]).search.assets(query, { timeout: 20 })
    expect(ids(await collect(hits))).toEqual(['b:image/0', 'b:image/1'])
    expect(hits.report[0]).toMatchObject({
      status: 'timed-out',
      error: { operation: 'searchThings', attempts: 1 },
    })
    expect(a.running()).toBe(0)
  })

  test('stops further requests when it is over, while a late page is still awaited', async () => {
    vi.useFakeTimers()
    const late: Answer = async (call) => {
      await new Promise((resolve) => setTimeout(resolve, 1001))
      return paged('a', [1, 1])(call)
    }
    const a = fakeVendor('a', late)
    const hits = federate([a]).search.assets(query, { timeout: 1000 })
    const walk = collect(hits)
    await vi.advanceTimersByTimeAsync(3000)
    expect(ids(await walk)).toEqual(['a:image/0'])
    expect(a.calls).toHaveLength(1)
    expect(hits.report[0]).toMatchObject({ status: 'timed-out', pages: 1, cursor: '1' })
    expect(vi.getTimerCount()).toBe(0)
    vi.useRealTimers()
  })

  test('bounds an awaited page, and keeps the items of providers that were in time', async () => {
    const [a, b] = [fakeVendor('a', paged('a', [2, 1])), fakeVendor('b', silent)]
    const page = await federate([a, b]).search.assets(query, { timeout: 50 })
    expect(ids(page.items)).toEqual(['a:image/0', 'a:image/1'])
    expect(page.report.map(({ status }) => status)).toEqual(['more', 'timed-out'])
    expect(page.cursors).toEqual({ a: '1' })
  })

  test('bounds all pages together', async () => {
    const a = fakeVendor('a', async (call) => {
      if (call.cursor === '1') return silent(call)
      return paged('a', [1, 1])(call)
    })
    const { search } = federate([a])
    const hits = search.assets(query, { timeout: 50 })
    expect(await collect(hits)).toHaveLength(1)
    expect(hits.report[0]).toMatchObject({ status: 'timed-out', pages: 1, cursor: '1' })
    const pages = await collect(search.assets(query, { timeout: 50 }).pages())
    expect(pages.map(({ report }) => report[0]?.status)).toEqual(['more', 'timed-out'])
  })

  test('is passed on to each provider', async () => {
    const a = fakeVendor('a', paged('a', [1]))
    await federate([a]).search.assets(query, { timeout: 5000 })
    expect(a.calls[0]?.options.timeout).toBeGreaterThan(0)
    expect(a.calls[0]?.options.timeout).toBeLessThanOrEqual(5000)
    await federate([a]).search.assets(query)
    expect(a.calls[1]?.options).not.toHaveProperty('timeout')
  })

  test('leaves providers unasked whose turn comes after it', async () => {
    const [a, b] = [fakeVendor('a', silent), fakeVendor('b')]
    const error = await rejection(
      collect(federate([a, b]).search.assets(query, { timeout: 30, order: oneByOne })),
    )
    if (!AllProvidersFailedError.isInstance(error)) throw error
    expect(error.errors.map(({ outcome }) => outcome)).toEqual(['unknown', 'not-sent'])
    expect(b.calls).toEqual([])
  })

  test('keeps items that were loaded before it, and loads no further page', async () => {
    const [a, b] = [fakeVendor('a', paged('a', [2, 2])), fakeVendor('b', deaf)]
    const hits = federate([a, b]).search.assets(query, { timeout: 40 })
    const seen: string[] = []
    for await (const { id } of hits) {
      seen.push(id)
      if (seen.length === 1) await new Promise((resolve) => setTimeout(resolve, 80))
    }
    expect(seen).toEqual(['a:image/0', 'a:image/1'])
    expect(a.calls).toHaveLength(1)
    expect(hits.report.map(({ status }) => status)).toEqual(['timed-out', 'timed-out'])
  })

  test('bounds all pages of pages() together, by the clock', async () => {
    vi.useFakeTimers({ now: 0, toFake: ['Date', 'performance'] })
    const a = fakeVendor('a', paged('a', [1, 1]))
    const statuses: unknown[] = []
    for await (const { report } of federate([a]).search.assets(query, { timeout: 1000 }).pages()) {
      statuses.push(report[0]?.status)
      vi.advanceTimersByTime(1001 - Date.now())
    }
    vi.useRealTimers()
    expect(statuses).toEqual(['more', 'timed-out'])
    expect(a.calls).toHaveLength(1)
  })

  test('leaves no timer, however the call ends', async () => {
    vi.useFakeTimers()
    const controller = new AbortController()
    const options = { timeout: 1000, signal: controller.signal }
    const { search } = federate([fakeVendor('a'), fakeVendor('b', failing(new NetworkError('x')))])
    await collect(search.assets(query, options))
    for await (const _ of search.assets(query, options)) break
    await search.assets(query, options)
    const held = federate([fakeVendor('a', deaf)]).search.assets(query, options)
    const walk = rejection(collect(held))
    expect(vi.getTimerCount()).toBe(1)
    controller.abort()
    expect(vi.getTimerCount()).toBe(0)
    await walk
    vi.useRealTimers()
  })

  test('is over when the clock says so, though the timer is late', async () => {
    vi.useFakeTimers({ now: 0, toFake: ['Date', 'performance'] })
    const a = fakeVendor('a')
    const hits = federate([a]).search.assets(query, {
      timeout: 1000,
      order: async function* ([first]) {
        vi.advanceTimersByTime(1001 - Date.now())
        if (first !== undefined) yield* first
      },
    })
    expect(TimeoutError.isInstance(await rejection(collect(hits)))).toBe(true)
    vi.useRealTimers()
    expect(a.calls).toEqual([])
  })

  test.each([0, -1, Number.NaN])('must not be %s', async (timeout) => {
    const error = await rejection(federate([fakeVendor('a')]).search.assets(query, { timeout }))
    expect(error).toMatchObject({ code: 'invalid-argument', field: 'timeout' })
  })
})
