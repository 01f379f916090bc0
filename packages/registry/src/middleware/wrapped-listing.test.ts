import {
  type Asset,
  type Listing,
  NetworkError,
  type PageCallOptions,
  TimeoutError,
} from '@picturedesk/provider'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { acme, passing, recording } from '../testing/acme.ts'
import { collect, rejection } from '../testing/collect.ts'
import { asset, fakeVendor, paged } from '../testing/fake-vendor.ts'
import type { Middleware } from './middleware.ts'
import { wrapProvider } from './wrap-provider.ts'

describe('a listing', () => {
  const query = { text: '云南' }

  test('passes middleware page by page, however it is read', async () => {
    const vendor = fakeVendor('a', paged('a', [2, 2, 1]))
    const { seen, middleware } = recording()
    const { search } = wrapProvider(vendor, middleware)
    const all = ['search.assets', 'search.assets 1', 'search.assets 2']
    const expected = all.flatMap((name) => [
      [name, 'sent'],
      [name, 'done'],
    ])

    expect(await collect(search.assets(query))).toHaveLength(5)
    expect(seen.splice(0)).toEqual(expected)

    expect((await collect(search.assets(query).pages())).map(({ items }) => items.length)).toEqual([
      2, 2, 1,
    ])
    expect(seen.splice(0)).toEqual(expected)

    const first = await search.assets(query)
    const second = await first.next()
    const third = await second?.next()
    expect(await third?.next()).toBeUndefined()
    expect(seen.splice(0)).toEqual(expected)
  })

  test('is lazy, is loaded once when awaited, and can be stopped early', async () => {
    const vendor = fakeVendor('a', paged('a', [2, 2]))
    const { seen, middleware } = recording()
    const listing = wrapProvider(vendor, middleware).search.assets(query)
    expect(seen).toEqual([])
    expect(await listing).toBe(await listing)
    expect(vendor.calls).toHaveLength(1)
    for await (const _ of listing) break
    expect(vendor.calls).toHaveLength(2)
  })

  test('that is left early closes the iteration of the provider', async () => {
    let closed = false
    async function* pages() {
      try {
        yield { items: [asset('a', 1)], nextCursor: '2', warnings: [], raw: 0 }
      } finally {
        closed = true
      }
    }
    const assets = (_: object) => ({ pages }) as unknown as Listing<Asset>
    const vendor = { ...fakeVendor('a'), search: { assets } }
    for await (const _ of wrapProvider(vendor, passing).search.assets(query)) break
    expect(closed).toBe(true)
  })

  test('keeps one deadline over an iteration, and options for next()', async () => {
    const vendor = fakeVendor('a', paged('a', [1, 1]))
    const signals: unknown[] = []
    const { search } = wrapProvider(vendor, (call, next) => {
      signals.push(call.signal)
      return next()
    })
    await collect(search.assets(query, { timeout: 5000 }))
    const deadlines = vendor.calls.map(({ options }) => (options as PageCallOptions).deadline)
    expect(new Set(deadlines).size).toBe(1)
    expect(deadlines[0]).toBeTypeOf('number')
    const { signal } = new AbortController()
    await (await search.assets(query)).next({ signal })
    expect(vendor.calls.at(-1)?.options.signal).toBe(signal)
    expect(signals.at(-1)).toBe(signal)
  })

  describe('with a timeout for its iteration', () => {
    beforeEach(() => {
      vi.useFakeTimers({ now: 0 })
    })
    afterEach(() => {
      vi.useRealTimers()
    })

    test('ends when a middleware holds a page after the time is over', async () => {
      const vendor = fakeVendor('a', paged('a', [1, 1]))
      const holding: Middleware = (call, next) =>
        call.cursor === undefined ? next() : new Promise(() => {})
      const pages = wrapProvider(vendor, holding).search.assets(query, { timeout: 1000 }).pages()
      const iterator = pages[Symbol.asyncIterator]()
      await iterator.next()
      await vi.advanceTimersByTimeAsync(1001)
      const error = await rejection(iterator.next())
      if (!TimeoutError.isInstance(error)) throw error
      expect(error).toMatchObject({ provider: 'a', timeout: 1000, outcome: 'not-sent' })
      expect(vendor.calls).toHaveLength(1)
      expect(vi.getTimerCount()).toBe(0)
    })

    test('gives the rest of it to the page after one that a middleware made', async () => {
      const vendor = fakeVendor('a', paged('a', [1, 1]))
      const kept = await vendor.search.assets(query)
      const caching: Middleware = async (call, next) => (call.cursor === undefined ? kept : next())
      const pages = wrapProvider(vendor, caching).search.assets(query, { timeout: 1000 }).pages()
      const iterator = pages[Symbol.asyncIterator]()
      await iterator.next()
      await vi.advanceTimersByTimeAsync(400)
      await iterator.next()
      expect(vendor.calls.at(-1)).toMatchObject({ cursor: '1', options: { timeout: 600 } })
    })
  })

  test('keeps extra members of its pages', async () => {
    const page = await wrapProvider(acme().provider, passing).topics.get('acme:image/t')
    expect(page.topic.title).toBe('T')
    expect(page.items).toHaveLength(1)
  })

  test('rejects with the error of a page', async () => {
    const vendor = fakeVendor('a', async ({ cursor, ...call }) => {
      if (cursor === '1') throw new NetworkError('reset')
      return paged('a', [1, 1])({ cursor, ...call })
    })
    const { seen, middleware } = recording()
    const items: unknown[] = []
    const walk = async () => {
      for await (const item of wrapProvider(vendor, middleware).search.assets(query))
        items.push(item)
    }
    const error = await rejection(walk())
    expect(items).toHaveLength(1)
    expect(seen.at(-1)).toEqual(['search.assets 1', error])
  })

  test('gives pages that a middleware changed', async () => {
    const shout: Middleware = async (_, next) => {
      const page = (await next()) as { items: object[] }
      return { ...page, items: page.items.map((item) => ({ ...item, title: 'changed' })) }
    }
    const { search } = wrapProvider(fakeVendor('a', paged('a', [1, 1])), shout)
    for await (const { title } of search.assets(query)) expect(title).toBe('changed')
    expect((await (await search.assets(query)).next())?.items[0]?.title).toBe('changed')
  })

  test('goes on after a page that a middleware took from its cache', async () => {
    const vendor = fakeVendor('a', paged('a', [1, 1, 1]))
    const kept = new Map<unknown, unknown>()
    const caching: Middleware = async ({ cursor, args }, next) => {
      const key = JSON.stringify([args[0], cursor])
      if (!kept.has(key)) kept.set(key, await next())
      return kept.get(key)
    }
    const { search } = wrapProvider(vendor, caching)
    const places = async () => (await collect(search.assets(query))).map(({ id }) => id)
    const first = await places()
    expect(first).toEqual(['a:image/0', 'a:image/1', 'a:image/2'])
    expect(await places()).toEqual(first)
    expect(vendor.calls).toHaveLength(3)
    kept.delete(JSON.stringify([query, '1']))
    expect(await places()).toEqual(first)
    expect(vendor.calls).toHaveLength(4)
    kept.delete(JSON.stringify([query, undefined]))
    kept.delete(JSON.stringify([query, '2']))
    expect(await places()).toEqual(first)
    expect(vendor.calls).toHaveLength(6)
  })

  test('rejects when a middleware gives no page', async () => {
    const forgetful: Middleware = async (_, next) => void (await next())
    const { search } = wrapProvider(fakeVendor('a'), forgetful)
    const message = 'search.assets: a middleware must return a page, but returned nothing.'
    await expect(search.assets(query)).rejects.toThrow(message)
    const gone = wrapProvider(fakeVendor('a'), async () => undefined)
    await expect(collect(gone.search.assets(query))).rejects.toThrow(message)
  })
})
