import {
  AllProvidersFailedError,
  type AnyProvider,
  InvalidArgumentError,
  InvalidProviderError,
  NetworkError,
  NotFoundError,
  NotSupportedError,
  TimeoutError,
  UnknownProviderError,
} from '@picturedesk/provider'
import { describe, expect, test, vi } from 'vitest'
import { collect, rejection } from '../testing/collect.ts'
import {
  type Answer,
  asset,
  deaf,
  failing,
  fakeVendor,
  paged,
  silent,
} from '../testing/fake-vendor.ts'
import { federate } from './federate.ts'
import { fallback } from './order/fallback.ts'
import { interleave } from './order/interleave.ts'
import { oneByOne } from './order/one-by-one.ts'

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id)
const query = { text: '云南' }

describe('an awaited listing', () => {
  test('is one page of each provider, interleaved, with cursors to go on', async () => {
    const [a, b] = [fakeVendor('a', paged('a', [2, 1])), fakeVendor('b', paged('b', [3]))]
    const page = await federate([a, b]).search.assets(query)
    expect(ids(page.items)).toEqual([
      'a:image/0',
      'b:image/0',
      'a:image/1',
      'b:image/1',
      'b:image/2',
    ])
    expect(page.cursors).toEqual({ a: '1' })
    expect(page.report).toEqual([
      { provider: 'a', status: 'more', pages: 1, items: 2, warnings: [], cursor: '1' },
      { provider: 'b', status: 'complete', pages: 1, items: 3, warnings: [] },
    ])
  })

  test('asks only providers that have more for next(), and makes no call at the end', async () => {
    const [a, b] = [fakeVendor('a', paged('a', [2, 1])), fakeVendor('b', paged('b', [3]))]
    const first = await federate([a, b]).search.assets(query)
    const second = await first.next()
    expect(ids(second?.items ?? [])).toEqual(['a:image/2'])
    expect(second?.cursors).toEqual({})
    expect(second?.report.map(({ provider, status }) => [provider, status])).toEqual([
      ['a', 'complete'],
    ])
    expect(await second?.next()).toBeUndefined()
    expect([a.calls.length, b.calls.length]).toEqual([2, 1])
  })

  test('goes on where an earlier page ended, by its cursors as JSON', async () => {
    const [a, b] = [fakeVendor('a', paged('a', [2, 1])), fakeVendor('b', paged('b', [3]))]
    const { search } = federate([a, b])
    const { cursors } = await search.assets(query)
    const page = await search.assets({ ...query, cursors: JSON.parse(JSON.stringify(cursors)) })
    expect(ids(page.items)).toEqual(['a:image/2'])
    expect(b.calls).toHaveLength(1)
    expect((await search.assets({ ...query, cursors: page.cursors })).items).toEqual([])
  })

  test('asks no provider for a name that every object has, such as constructor', async () => {
    const own = fakeVendor('constructor')
    const { search } = federate([fakeVendor('a'), own])
    await search.assets({ ...query, cursors: JSON.parse('{"a":"1"}') })
    expect(own.calls).toEqual([])
  })

  test('says in its report at which cursor to try again, where null is the start', async () => {
    let down = true
    const flaky = fakeVendor('b', async (call) => {
      if (down) throw new NetworkError('reset', { provider: 'b' })
      return paged('b', [1])(call)
    })
    const { search } = federate([fakeVendor('a', paged('a', [1])), flaky])
    const { report } = await search.assets(query)
    expect(report[1]).toMatchObject({ status: 'failed', cursor: null })
    down = false
    const again = Object.fromEntries(report.map(({ provider, cursor }) => [provider, cursor]))
    expect(again).toEqual({ a: undefined, b: null })
    const page = await search.assets({ ...query, cursors: again })
    expect(ids(page.items)).toEqual(['b:image/0'])
  })

  test('is loaded once, and not before it is awaited', async () => {
    const a = fakeVendor('a')
    const listing = federate([a]).search.assets(query)
    await Promise.resolve()
    expect(a.calls).toEqual([])
    expect(listing.report).toEqual([
      { provider: 'a', status: 'waiting', pages: 0, items: 0, warnings: [], cursor: null },
    ])
    expect(await listing).toBe(await listing)
    expect(a.calls).toHaveLength(1)
    expect(listing.report[0]?.status).toBe('more')
  })
})

describe('an iterated listing', () => {
  test('gives every item of every page, each provider in its own order', async () => {
    const { search } = federate([fakeVendor('a', paged('a', [2, 0, 3])), fakeVendor('b')])
    const found = ids(await collect(search.assets(query)))
    expect(found.filter((id) => id.startsWith('a:'))).toEqual(
      [0, 1, 2, 3, 4].map((n) => `a:image/${n}`),
    )
    expect(found).toHaveLength(9)
  })

  test('asks all providers at once', async () => {
    const a = fakeVendor('a', silent)
    const b = fakeVendor('b', silent)
    const hits = federate([a, b]).search.assets(query)[Symbol.asyncIterator]()
    const next = hits.next()
    expect([a.running(), b.running()]).toEqual([1, 1])
    await hits.return?.()
    expect(await next).toEqual({ done: true, value: undefined })
    expect([a.running(), b.running()]).toEqual([0, 0])
  })

  test('has a live report', async () => {
    const hits = federate([
      fakeVendor('a', paged('a', [1, 1])),
      fakeVendor('b', deaf),
    ]).search.assets(query)
    const seen: unknown[] = []
    for await (const _ of hits) {
      seen.push(hits.report.map(({ status, items, pages }) => [status, items, pages]))
      if (seen.length === 2) break
    }
    expect(seen).toEqual([
      [
        ['more', 1, 1],
        ['waiting', 0, 0],
      ],
      [
        ['complete', 2, 2],
        ['waiting', 0, 0],
      ],
    ])
    expect(hits.report[1]).toMatchObject({ status: 'aborted', cursor: null })
  })

  test('gives page after page until no provider has more', async () => {
    const { search } = federate([fakeVendor('a', paged('a', [1, 1, 1])), fakeVendor('b')])
    const pages = await collect(search.assets(query).pages())
    expect(pages.map(({ items }) => ids(items))).toEqual([
      ['a:image/0', 'b:image/0', 'b:image/1'],
      ['a:image/1', 'b:image/2', 'b:image/3'],
      ['a:image/2'],
    ])
    expect(pages.map(({ cursors }) => cursors)).toEqual([{ a: '1', b: '1' }, { a: '2' }, {}])
  })

  test('cancels running calls and loads no further page when it is stopped early', async () => {
    const [a, b] = [fakeVendor('a', paged('a', [2, 2])), fakeVendor('b', silent)]
    for await (const hit of federate([a, b]).search.assets(query)) if (hit.id === 'a:image/1') break
    expect(a.calls).toHaveLength(1)
    expect(b.running()).toBe(0)
    expect(b.calls[0]?.options.signal?.aborted).toBe(true)
  })

  test('closes the iteration of each provider and the order when it is stopped early', async () => {
    const closed: string[] = []
    async function* pages() {
      try {
        yield { items: [asset('a', 1), asset('a', 2)], warnings: [], raw: 0, next: never }
      } finally {
        closed.push('pages')
      }
    }
    const never = async () => undefined
    const a = { ...fakeVendor('a'), search: { assets: () => ({ pages }) as never } }
    const hits = federate([a]).search.assets(query, {
      order: async function* ([first]) {
        try {
          if (first !== undefined) yield* first
        } finally {
          closed.push('order')
        }
      },
    })
    for await (const _ of hits) break
    await vi.waitFor(() => expect(closed.toSorted()).toEqual(['order', 'pages']))
  })

  test('loads a page only when the first item of the page is read', async () => {
    const a = fakeVendor('a', paged('a', [2, 2, 2]))
    const seen: number[] = []
    for await (const _ of federate([a]).search.assets(query)) seen.push(a.calls.length)
    expect(seen).toEqual([1, 1, 2, 2, 3, 3])
  })
})

describe('a provider that', () => {
  const good = () => fakeVendor('good', paged('good', [1]))

  test.each([
    ['fails', new NetworkError('reset', { provider: 'bad' }), 'failed', NetworkError],
    [
      'refuses the query',
      new InvalidArgumentError({ field: 'color', allowed: 'red' }),
      'failed',
      InvalidArgumentError,
    ],
    ['runs into its own timeout', new TimeoutError({ timeout: 5 }), 'timed-out', TimeoutError],
    [
      'does not support the query',
      new NotSupportedError({ feature: 'kind', remedy: 'No.' }),
      'not-supported',
      NotSupportedError,
    ],
    ['throws anything', new TypeError('x is not a function'), 'failed', InvalidProviderError],
  ])('%s is an entry of the report, and the others go on', async (_, error, status, kind) => {
    const hits = federate([fakeVendor('bad', failing(error)), good()]).search.assets(query)
    expect(ids(await collect(hits))).toEqual(['good:image/0'])
    expect(hits.report[0]).toMatchObject({ provider: 'bad', status })
    expect(kind.isInstance(hits.report[0]?.error)).toBe(true)
    expect(hits.report[1]?.status).toBe('complete')
    expect((await hits).report[0]?.status).toBe(status)
  })

  test('throws any other error has it as the cause of a typed error', async () => {
    const cause = new TypeError('x is not a function')
    const { report } = await federate([fakeVendor('bad', failing(cause)), good()]).search.assets(
      query,
    )
    expect(report[0]?.error?.message).toBe(
      'bad: the provider cannot be used: search.assets must throw errors of Picturedesk, ' +
        'but threw TypeError (see `cause`).',
    )
    expect(report[0]?.error?.cause).toBe(cause)
  })

  test('throws synchronously is an entry of the report as well', async () => {
    const bad = {
      ...good(),
      id: 'bad',
      search: {
        assets: () => {
          throw new NotFoundError('gone')
        },
      },
    }
    const { items, report } = await federate<AnyProvider>([bad, good()]).search.assets(query)
    expect(items).toHaveLength(1)
    expect(report[0]?.status).toBe('failed')
  })

  test('fails on a later page keeps its earlier items, and has a cursor to go on', async () => {
    const flaky = fakeVendor('bad', async (call) => {
      if (call.cursor !== undefined) throw new NetworkError('reset')
      return paged('bad', [1, 1])(call)
    })
    const hits = federate([flaky]).search.assets(query)
    expect(ids(await collect(hits))).toEqual(['bad:image/0'])
    expect(hits.report[0]).toMatchObject({ status: 'failed', pages: 1, items: 1, cursor: '1' })
  })

  test('lacks the method is reported as not supported, with the providers that have it', async () => {
    const { search: _, ...none } = fakeVendor('none')
    const { report } = await federate<AnyProvider>([none, good()]).search.assets(query)
    expect(report[0]).toMatchObject({ status: 'not-supported' })
    expect(report[0]).not.toHaveProperty('cursor')
    expect(report[0]?.error?.message).toBe(
      'none: search.assets is not supported. Providers that support it: good.',
    )
  })

  test('cannot honour an option has its warning in the report, once', async () => {
    const warning = { code: 'unsupported-option', option: 'color', message: 'No colours.' } as const
    const a = fakeVendor('a', async (call) => ({
      ...(await paged('a', [1, 1])(call)),
      total: 2,
      warnings: [warning],
    }))
    const hits = federate([a]).search.assets({ color: '#ff0000' })
    await collect(hits)
    expect(hits.report[0]).toMatchObject({ warnings: [warning], total: 2 })
  })
})

describe('when no provider gives a page', () => {
  const reset = () => new NetworkError('reset', { outcome: 'unknown' })

  test('the call fails with one error that holds the errors of all', async () => {
    const error = await rejection(
      federate([
        fakeVendor('a', failing(reset())),
        fakeVendor('b', failing(reset())),
      ]).search.assets(query),
    )
    if (!AllProvidersFailedError.isInstance(error)) throw error
    expect(error.errors).toHaveLength(2)
    expect(error.outcome).toBe('unknown')
  })

  test('and only one supports the call, the call fails with the error of that one', async () => {
    const failure = reset()
    const { search: _, ...none } = fakeVendor('none')
    const { search } = federate<AnyProvider>([none, fakeVendor('a', failing(failure))])
    expect(await rejection(search.assets(query))).toBe(failure)
    expect(await rejection(collect(search.assets(query)))).toBe(failure)
  })

  test('because none supports the call, nothing is sent', async () => {
    const { search, favorites } = federate([fakeVendor('a'), fakeVendor('b')])
    const error = await rejection(search.byImage({ url: 'https://example.com/a.jpg' }))
    if (!NotSupportedError.isInstance(error)) throw error
    expect(error.message).toBe(
      'search.byImage is not supported. None of the providers that were asked supports it: a, b.',
    )
    await expect(collect(favorites.list())).rejects.toSatisfy(NotSupportedError.isInstance)
    await expect(collect(federate([]).search.assets(query).pages())).rejects.toThrow(
      'No provider was asked.',
    )
  })

  test('next() rejects, but an iteration ends after the earlier pages', async () => {
    const flaky = fakeVendor('a', async (call) => {
      if (call.cursor !== undefined) throw reset()
      return paged('a', [1, 1])(call)
    })
    const { search } = federate([flaky])
    const page = await search.assets(query)
    expect(NetworkError.isInstance(await rejection(page.next()))).toBe(true)
    const pages = await collect(search.assets(query).pages())
    expect(pages.map(({ report }) => report[0]?.status)).toEqual(['more', 'failed'])
  })

  test('an iteration rejects once, and then is at its end', async () => {
    const hits = federate([fakeVendor('a', failing(reset()))])
      .search.assets(query)
      [Symbol.asyncIterator]()
    expect(NetworkError.isInstance(await rejection(hits.next()))).toBe(true)
    expect(await hits.next()).toEqual({ done: true, value: undefined })
  })
})

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

test('an order must be a function, not its name', async () => {
  const order = 'interleave' as never
  const error = await rejection(federate([fakeVendor('a')]).search.assets(query, { order }))
  expect(error).toMatchObject({ code: 'invalid-argument', field: 'order' })
})

describe('an abort', () => {
  test('before the first call rejects with its reason, and sends nothing', async () => {
    const a = fakeVendor('a')
    const signal = AbortSignal.abort(new Error('enough'))
    const { search } = federate([a])
    await expect(collect(search.assets(query, { signal }))).rejects.toThrow('enough')
    await expect(search.assets(query, { signal })).rejects.toThrow('enough')
    await expect(collect(search.assets(query, { signal }).pages())).rejects.toThrow('enough')
    expect(a.calls).toEqual([])
  })

  test.each([
    ['heed', silent],
    ['do not heed', deaf],
  ])('rejects at once when providers %s it', async (_, slow) => {
    const controller = new AbortController()
    const [a, b] = [fakeVendor('a', paged('a', [1])), fakeVendor('b', slow)]
    const hits = federate([a, b]).search.assets(query, { signal: controller.signal })
    const walk = async () => {
      for await (const _ of hits) setTimeout(() => controller.abort())
    }
    expect(await rejection(walk())).toBe(controller.signal.reason)
    expect(hits.report.map(({ status }) => status)).toEqual(['complete', 'aborted'])
    expect(b.calls[0]?.options.signal?.reason).toBe(controller.signal.reason)
  })

  test('from within a call of a provider ends the call as well', async () => {
    const controller = new AbortController()
    const a = fakeVendor('a', () => {
      controller.abort()
      return new Promise(() => {})
    })
    const walk = collect(federate([a]).search.assets(query, { signal: controller.signal }))
    expect(await rejection(walk)).toBe(controller.signal.reason)
  })

  test('between two items gives no more of them, and loads no further page', async () => {
    const controller = new AbortController()
    const a = fakeVendor('a', paged('a', [3, 3]))
    const seen: unknown[] = []
    const walk = async () => {
      for await (const hit of federate([a]).search.assets(query, { signal: controller.signal })) {
        seen.push(hit)
        controller.abort()
      }
    }
    expect(await rejection(walk())).toBe(controller.signal.reason)
    expect(seen).toHaveLength(1)
    expect(a.calls).toHaveLength(1)
  })

  test('ends next() as well, unless next() has a signal of its own', async () => {
    const controller = new AbortController()
    const { search } = federate([fakeVendor('a', paged('a', [1, 1]))])
    const page = await search.assets(query, { signal: controller.signal })
    controller.abort()
    expect(await rejection(page.next())).toBe(controller.signal.reason)
    expect((await page.next({ signal: new AbortController().signal }))?.items).toHaveLength(1)
  })

  test('leaves no listener on a signal that outlives its calls', async () => {
    const { signal } = new AbortController()
    let listeners = 0
    const add = signal.addEventListener.bind(signal)
    const remove = signal.removeEventListener.bind(signal)
    signal.addEventListener = (...args: Parameters<typeof add>) => {
      listeners++
      add(...args)
    }
    signal.removeEventListener = (...args: Parameters<typeof remove>) => {
      listeners--
      remove(...args)
    }
    const { search } = federate([fakeVendor('a'), fakeVendor('b', failing(new NetworkError('x')))])
    await collect(search.assets(query, { signal, timeout: 1000 }))
    for await (const _ of search.assets(query, { signal })) break
    await (await search.assets(query, { signal })).next()
    await collect(search.assets(query, { signal }).pages())
    expect(listeners).toBe(0)
  })
})

describe('a provider is asked', () => {
  test('only when it is chosen, in the order of choice', async () => {
    const [a, b, c] = [fakeVendor('a'), fakeVendor('b'), fakeVendor('c')]
    const page = await federate([a, b, c]).search.assets(query, { providers: ['c', 'a', 'c'] })
    expect(page.report.map(({ provider }) => provider)).toEqual(['c', 'a'])
    expect(b.calls).toEqual([])
  })

  test('with the common query and its own changes to it', async () => {
    const [a, b] = [fakeVendor('a'), fakeVendor('b')]
    const vendorOptions = { a: { domesticOnly: true } }
    await federate([a, b]).search.assets(
      {
        text: 'Yunnan',
        perPage: 20,
        vendorOptions,
        cursors: { a: '1', b: null },
        each: { a: { text: '云南', categoryId: '3' } },
      },
      { userId: 'u-1' },
    )
    expect(a.calls[0]?.query).toEqual({
      text: '云南',
      perPage: 20,
      vendorOptions,
      categoryId: '3',
      cursor: '1',
    })
    expect(b.calls[0]?.query).toEqual({ text: 'Yunnan', perPage: 20, vendorOptions })
    expect(b.calls[0]?.options).toMatchObject({ userId: 'u-1' })
    expect(b.calls[0]?.options).not.toHaveProperty('providers')
  })

  test.each([
    [{ ...query, cursor: '2' }, {}, InvalidArgumentError],
    [query, { providers: ['ab'] }, UnknownProviderError],
    [{ ...query, cursors: { ab: '1' } }, {}, UnknownProviderError],
    [{ ...query, each: { constructor: {} } }, {}, UnknownProviderError],
  ])('%j with %j is refused', async (asked, options, kind) => {
    const a = fakeVendor('abc')
    const { search } = federate<AnyProvider>([a])
    expect(kind.isInstance(await rejection(search.assets(asked, options)))).toBe(true)
    expect(kind.isInstance(await rejection(collect(search.assets(asked, options))))).toBe(true)
    expect(kind.isInstance(await rejection(collect(search.assets(asked, options).pages())))).toBe(
      true,
    )
    expect(search.assets(asked, options).report).toEqual([])
    expect(a.calls).toEqual([])
  })
})

describe('an order', () => {
  test('oneByOne asks a provider when the one before is at its end', async () => {
    const [a, b] = [fakeVendor('a', paged('a', [1, 1])), fakeVendor('b', paged('b', [1]))]
    const hits = federate([a, b]).search.assets(query, { order: oneByOne })
    for await (const hit of hits) if (hit.provider === 'a') expect(b.calls).toEqual([])
    expect(b.calls).toHaveLength(1)
    for await (const _ of hits) break
    expect(hits.report.map(({ status }) => status)).toEqual(['more', 'not-asked'])
  })

  test('fallback asks a provider only when the one before gave no page', async () => {
    const bad = fakeVendor('bad', failing(new NetworkError('reset')))
    const [a, b] = [fakeVendor('a', paged('a', [2])), fakeVendor('b')]
    const hits = federate([bad, a, b]).search.assets(query, { order: fallback })
    expect(ids(await collect(hits))).toEqual(['a:image/0', 'a:image/1'])
    expect(hits.report.map(({ status }) => status)).toEqual(['failed', 'complete', 'not-asked'])
    expect(b.calls).toEqual([])
  })

  test('fallback accepts an empty page', async () => {
    const [a, b] = [fakeVendor('a', paged('a', [0])), fakeVendor('b')]
    expect((await federate([a, b]).search.assets(query, { order: fallback })).items).toEqual([])
    expect(b.calls).toEqual([])
  })

  test('fallback stops at an InvalidArgumentError, because the query itself is wrong', async () => {
    const wrong = new InvalidArgumentError({ field: 'perPage', allowed: '1 to 100', value: -1 })
    const [a, b] = [fakeVendor('a', failing(wrong)), fakeVendor('b')]
    const { search } = federate([a, b])
    expect(await rejection(search.assets(query, { order: fallback }))).toBe(wrong)
    expect(b.calls).toEqual([])
  })

  test('fallback asks no other provider after an abort', async () => {
    const controller = new AbortController()
    const [a, b] = [fakeVendor('a', silent), fakeVendor('b')]
    const walk = collect(
      federate([a, b]).search.assets(query, { order: fallback, signal: controller.signal }),
    )
    controller.abort()
    expect(await rejection(walk)).toBe(controller.signal.reason)
    expect(b.calls).toEqual([])
  })

  test('of your own that throws ends every call, and the call rejects with its error', async () => {
    const a = fakeVendor('a', silent)
    const hits = federate([a]).search.assets(query, {
      order: async function* (sources) {
        for (const source of sources) source[Symbol.asyncIterator]().next()
        yield asset('x', 1)
        throw new RangeError('bad order')
      },
    })
    await expect(collect(hits)).rejects.toThrow('bad order')
    expect(a.running()).toBe(0)
  })

  test('of your own may leave a provider that has not responded', async () => {
    const [a, b] = [fakeVendor('a', deaf), fakeVendor('b', paged('b', [1]))]
    const hits = federate([a, b]).search.assets(query, {
      order: async function* ([first, second]) {
        const iterator = first?.[Symbol.asyncIterator]()
        iterator?.next()
        await iterator?.return?.()
        if (second !== undefined) yield* second
      },
    })
    expect(ids(await collect(hits))).toEqual(['b:image/0'])
    expect(hits.report.map(({ status }) => status)).toEqual(['aborted', 'complete'])
  })

  test('interleave waits for a slow provider until the timeout', async () => {
    const [a, b] = [fakeVendor('a', paged('a', [3])), fakeVendor('b', silent)]
    const hits = federate([a, b]).search.assets(query, { order: interleave, timeout: 30 })
    expect(await collect(hits)).toHaveLength(3)
    expect(hits.report.map(({ status }) => status)).toEqual(['complete', 'timed-out'])
  })
})
