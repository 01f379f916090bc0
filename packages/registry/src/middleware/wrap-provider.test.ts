import {
  type AnyProvider,
  type Asset,
  type CallOptions,
  claimProblems,
  createListing,
  defineProvider,
  type Listing,
  type Manifest,
  type Moderation,
  NetworkError,
  type PageCallOptions,
  TimeoutError,
  type TopicListing,
} from '@picturedesk/provider'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { collect, rejection } from '../testing/collect.ts'
import { asset, fakeVendor, paged } from '../testing/fake-vendor.ts'
import type { Call, Middleware } from './middleware.ts'
import { wrapProvider } from './wrap-provider.ts'

const passing: Middleware = (_, next) => next()

/** Remembers what came and went. */
function recording() {
  const seen: [string, unknown][] = []
  const middleware: Middleware = async (call, next) => {
    const page = call.cursor === undefined ? '' : ` ${call.cursor}`
    const name = `${call.method}${page}`
    seen.push([name, 'sent'])
    try {
      const result = await next()
      seen.push([name, 'done'])
      return result
    } catch (error) {
      seen.push([name, error])
      throw error
    }
  }
  return { seen, middleware }
}

const manifest: Manifest<'acme'> = {
  specVersion: 'v1',
  id: 'acme',
  name: 'Acme',
  kinds: ['image'],
  capabilities: {
    assets: ['get'],
    licensing: ['purchase'],
    moderation: ['get', 'getMany'],
    topics: ['categories', 'list', 'get'],
  },
  operations: {},
}

/** A provider with methods of all sorts, made as a class where that matters. */
function acme() {
  class Assets {
    readonly #secret = 'private'
    calls: unknown[][] = []
    async get(...args: unknown[]) {
      this.calls.push(args)
      return { ...asset('acme', this.#secret), offers: [] }
    }
    own() {
      return this.#secret
    }
  }
  const topic = { id: 'acme:image/t', title: 'T', covers: [], raw: 0 } as const
  let closed = 0
  const findings = (productId: string): Moderation => ({
    productId,
    scope: 'safety',
    tags: [],
    product: { id: productId, metadata: {} },
    raw: 0,
  })
  return {
    closed: () => closed,
    provider: defineProvider(manifest, {
      assets: new Assets(),
      client: { raw: true },
      moderation: {
        get: async (id: string) => findings(id),
        async *getMany(productIds: Iterable<string> | AsyncIterable<string>) {
          try {
            for await (const id of productIds) {
              if (id === 'broken') throw new NetworkError('reset')
              yield { ...findings(id), ok: true as const }
            }
          } finally {
            closed++
          }
        },
      },
      licensing: {
        purchase: vi.fn(async (_: unknown, __?: CallOptions) => ({ id: 'acme:image/77' }) as never),
      },
      topics: {
        categories: () => createListing<never>(async () => ({ items: [], warnings: [], raw: 0 })),
        list: () => createListing<never>(async () => ({ items: [], warnings: [], raw: 0 })),
        get: (_: unknown) =>
          createListing(async () => {
            const page = { items: [asset('acme', 1)], warnings: [], raw: 0, topic }
            return page
          }) as unknown as TopicListing,
      },
    }),
  }
}

describe('a wrapped provider', () => {
  test('is of the same type, keeps its manifest, claims and extras, and is frozen', () => {
    const { provider } = acme()
    const wrapped: typeof provider = wrapProvider(provider, passing)
    expect(wrapped.manifest).toBe(provider.manifest)
    expect(wrapped).toMatchObject({ specVersion: 'v1', id: 'acme', name: 'Acme' })
    expect(claimProblems(wrapped.manifest, wrapped)).toEqual([])
    expect(wrapped.client).toBe(provider.client)
    expect(Object.keys(wrapped)).toEqual(Object.keys(provider))
    expect(Object.isFrozen(wrapped) && Object.isFrozen(wrapped.assets)).toBe(true)
  })

  test('runs methods on their own object, so that private fields work', async () => {
    const { provider } = acme()
    const wrapped = wrapProvider(provider, passing)
    expect((await wrapped.assets.get('acme:image/1')).id).toBe('acme:image/private')
    expect(wrapped.assets.own()).toBe('private')
    expect(wrapped.assets.calls).toBe(provider.assets.calls)
  })

  test('keeps getters and methods that only the provider has', () => {
    class Vendor {
      readonly specVersion = 'v1'
      readonly id = 'acme'
      readonly name = 'Acme'
      readonly manifest: Manifest = { ...manifest, capabilities: {} }
      #closed = false
      get closed() {
        return this.#closed
      }
      close() {
        this.#closed = true
      }
    }
    const wrapped = wrapProvider(new Vendor(), passing)
    wrapped.close()
    expect(wrapped.closed).toBe(true)
  })

  test('without middleware is the provider itself', () => {
    const { provider } = acme()
    expect(wrapProvider(provider)).toBe(provider)
  })
})

describe('a call that gives a promise', () => {
  test('passes middleware with its arguments, method and signal', async () => {
    const { provider } = acme()
    const calls: Call[] = []
    const { signal } = new AbortController()
    const wrapped = wrapProvider(provider, (call, next) => {
      calls.push(call)
      return next()
    })
    await wrapped.assets.get('acme:image/1', { signal, timeout: 500 })
    const args = ['acme:image/1', { signal, timeout: 500 }]
    expect(calls).toEqual([{ provider, method: 'assets.get', answers: 'promise', args, signal }])
    expect(calls[0]?.provider).toBe(provider)
    expect(provider.assets.calls).toEqual([args])
  })

  test('passes middleware in order, the first outermost', async () => {
    const seen: string[] = []
    const named =
      (name: string): Middleware =>
      async (_, next) => {
        seen.push(`${name} in`)
        const result = await next()
        seen.push(`${name} out`)
        return result
      }
    await wrapProvider(acme().provider, named('a'), named('b')).assets.get('acme:image/1')
    expect(seen).toEqual(['a in', 'b in', 'b out', 'a out'])
  })

  test('can be changed before and after, ended without sending, or refused', async () => {
    const { provider } = acme()
    const wrapped = wrapProvider(provider, async ({ method, args }, next) => {
      if (method === 'moderation.get') throw new NetworkError('refused here')
      if (args[0] === 'acme:image/known') return 'answered here'
      return { ...((await next(['acme:image/2'])) as object), title: 'changed' }
    })
    expect(await wrapped.assets.get('acme:image/1')).toMatchObject({ title: 'changed' })
    expect(provider.assets.calls).toEqual([['acme:image/2']])
    expect(await wrapped.assets.get('acme:image/known')).toBe('answered here')
    await expect(wrapped.moderation.get('A')).rejects.toThrow('refused here')
    expect(provider.assets.calls).toHaveLength(1)
  })

  test('that costs money is made once, even when a middleware calls next() twice', async () => {
    const { provider } = acme()
    const again: Middleware = async (_, next) => {
      await next()
      return next()
    }
    const order = { asset: 'acme:image/1', offer: '1', licensee: '测试' } as const
    const error = await rejection(wrapProvider(provider, again).licensing.purchase(order))
    expect(error).toBeInstanceOf(TypeError)
    expect((error as Error).message).toBe(
      'licensing.purchase: a middleware called next() twice. ' +
        'Call it once, because a call is never repeated.',
    )
    expect(provider.licensing.purchase).toHaveBeenCalledTimes(1)
  })

  test('rejects when a middleware throws synchronously', async () => {
    const wrapped = wrapProvider(acme().provider, () => {
      throw new RangeError('at once')
    })
    await expect(wrapped.moderation.get('A')).rejects.toThrow('at once')
  })
})

describe('waiting before a call is sent', () => {
  const order = { asset: 'acme:image/1', offer: '1', licensee: '测试' } as const

  /** Holds calls until they are let go. */
  function gate() {
    const { promise, resolve } = Promise.withResolvers<void>()
    const middleware: Middleware = async (_, next) => {
      await promise
      return next()
    }
    return { open: resolve, middleware }
  }

  test('ends with the timeout, and the call is never sent', async () => {
    const { provider } = acme()
    const { open, middleware } = gate()
    const error = await rejection(
      wrapProvider(provider, middleware).licensing.purchase(order, { timeout: 20 }),
    )
    if (!TimeoutError.isInstance(error)) throw error
    expect(error).toMatchObject({ provider: 'acme', timeout: 20, outcome: 'not-sent' })
    open()
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect(provider.licensing.purchase).not.toHaveBeenCalled()
  })

  test.each([
    ['before', true],
    ['meanwhile', false],
  ])('ends with the signal, aborted %s', async (_, before) => {
    const { provider } = acme()
    const { open, middleware } = gate()
    const controller = new AbortController()
    if (before) controller.abort(new Error('enough'))
    const bought = wrapProvider(provider, middleware).licensing.purchase(order, {
      signal: controller.signal,
    })
    controller.abort(new Error('enough'))
    await expect(bought).rejects.toThrow('enough')
    open()
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect(provider.licensing.purchase).not.toHaveBeenCalled()
  })

  test('counts against the timeout of the call', async () => {
    const { provider } = acme()
    const slow: Middleware = async (_, next) => {
      await new Promise((resolve) => setTimeout(resolve, 30))
      return next()
    }
    await wrapProvider(provider, slow).licensing.purchase(order, { timeout: 60_000 })
    const [, options] = vi.mocked(provider.licensing.purchase).mock.calls[0] ?? []
    expect(options?.timeout).toBeLessThan(60_000)
    expect(options?.timeout).toBeGreaterThan(0)
  })

  test('leaves no listener and no timer, however it ends', async () => {
    vi.useFakeTimers()
    const { provider } = acme()
    const { signal } = new AbortController()
    const add = vi.spyOn(signal, 'addEventListener')
    const remove = vi.spyOn(signal, 'removeEventListener')
    const later: Middleware = async (_, next) => {
      await undefined
      return next()
    }
    const refusing: Middleware = async () => {
      await undefined
      throw new RangeError('refused')
    }
    const holding: Middleware = () => new Promise(() => {})
    for (const middleware of [later, refusing, holding]) {
      const { assets } = wrapProvider(provider, middleware)
      const call = assets.get('acme:image/1', { signal, timeout: 1000 }).catch(() => {})
      expect(add).toHaveBeenCalledTimes(1)
      if (middleware === holding) await vi.advanceTimersByTimeAsync(1000)
      await call
      const [type, listener] = add.mock.calls[0] ?? []
      expect(remove).toHaveBeenCalledWith(type, listener)
      expect(vi.getTimerCount()).toBe(0)
      for (const spy of [add, remove]) spy.mockClear()
    }
    await wrapProvider(provider, passing).assets.get('acme:image/1', { signal, timeout: 1000 })
    expect(add).not.toHaveBeenCalled()
    vi.useRealTimers()
  })
})

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

describe('an iteration of items', () => {
  test('is one call that lasts until the iteration is over', async () => {
    const { seen, middleware } = recording()
    const { moderation } = wrapProvider(acme().provider, middleware)
    const results = moderation.getMany(['A', 'B'])
    await Promise.resolve()
    expect(seen).toEqual([])
    for await (const { productId } of results)
      expect([productId, seen]).toEqual([productId, [['moderation.getMany', 'sent']]])
    expect(seen.at(-1)).toEqual(['moderation.getMany', 'done'])
    expect(seen).toHaveLength(2)
  })

  test('that stops early ends the call and closes the iteration of the provider', async () => {
    const { provider, closed } = acme()
    const { seen, middleware } = recording()
    for await (const _ of wrapProvider(provider, middleware).moderation.getMany(['A', 'B'])) break
    expect(seen.at(-1)).toEqual(['moderation.getMany', 'done'])
    expect(closed()).toBe(1)
  })

  test('that fails shows its error to middleware, which may throw another', async () => {
    const { provider } = acme()
    const { seen, middleware } = recording()
    const results: unknown[] = []
    const walk = async (...all: Middleware[]) => {
      const { moderation } = wrapProvider(provider, ...all)
      for await (const result of moderation.getMany(['A', 'broken'])) results.push(result)
    }
    const error = await rejection(walk(middleware))
    expect(NetworkError.isInstance(error)).toBe(true)
    expect(results).toHaveLength(1)
    expect(seen.at(-1)).toEqual(['moderation.getMany', error])
    const other: Middleware = (_, next) =>
      next().catch(() => {
        throw new RangeError('other')
      })
    await expect(walk(other)).rejects.toThrow('other')
  })

  test('can be refused, and can be ended without an item', async () => {
    const { provider } = acme()
    const refused = wrapProvider(provider, async () => {
      throw new RangeError('refused')
    })
    await expect(collect(refused.moderation.getMany(['A']))).rejects.toThrow('refused')
    const nothing = wrapProvider(provider, async () => undefined)
    expect(await collect(nothing.moderation.getMany(['A']))).toEqual([])
  })
})

test('a provider of type AnyProvider can be wrapped', async () => {
  const { provider } = acme()
  const any: AnyProvider = wrapProvider<AnyProvider>(provider, passing)
  expect((await any.assets?.get('acme:image/1'))?.id).toBe('acme:image/private')
  expect(any.search).toBeUndefined()
})

test('middleware that is not a function is refused', () => {
  const { provider } = acme()
  expect(() => wrapProvider(provider, passing, 'logging' as never)).toThrow(
    '`middleware` must be functions (call, next) => …. Received "logging".',
  )
})
