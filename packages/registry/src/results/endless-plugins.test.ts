import {
  type AnyProvider,
  type Asset,
  InvalidProviderError,
  InvalidResponseError,
  type Page,
} from '@picturedesk/provider'
import { describe, expect, test } from 'vitest'
import { federate } from '../federation/federate.ts'
import { createRegistry } from '../registry/create-registry.ts'
import { collect, rejection } from '../testing/collect.ts'
import { asset, type FakeVendor, fakeVendor } from '../testing/fake-vendor.ts'
import { tableProvider } from '../testing/table-provider.ts'

const query = { text: '云南' }

/** A plugin that makes its listing by hand, of pages without end, and counts them. */
function handMade(pageOf: (number: number) => Pick<Page<Asset>, 'items' | 'nextCursor'>) {
  let loaded = 0
  const load = (number: number): Page<Asset> => {
    loaded++
    const next = async () => load(number + 1)
    return { ...pageOf(number), warnings: [], raw: {}, next }
  }
  async function* pages() {
    for (let number = 1; ; number++) yield load(number)
  }
  const listing = {
    pages,
    // biome-ignore lint/suspicious/noThenProperty: a listing is awaitable by design
    then: (fulfilled: (page: Page<Asset>) => unknown) => Promise.resolve(load(1)).then(fulfilled),
    async *[Symbol.asyncIterator]() {
      for await (const page of pages()) yield* page.items
    },
  }
  const plugin: FakeVendor<'a'> = { ...fakeVendor('a'), search: { assets: () => listing as never } }
  return { plugin, loaded: () => loaded }
}

test.each([
  ['its own cursor', () => ({ items: [], nextCursor: 'a' }), 3],
  ['two cursors in turn', (n: number) => ({ items: [asset('a', n)], nextCursor: `${n % 2}` }), 9],
  ['the same items', (n: number) => ({ items: [asset('a', 1)], nextCursor: `${n}` }), 4],
  ['no items', (n: number) => ({ items: [], nextCursor: `${n}` }), 101],
  ['ever new items', (n: number) => ({ items: [asset('a', n)], nextCursor: `${n}` }), 10_001],
  ['the same items and no cursor', () => ({ items: [asset('a', 1)], nextCursor: undefined }), 4],
  [
    'new items and no cursor',
    (n: number) => ({ items: [asset('a', n)], nextCursor: undefined }),
    10_001,
  ],
])('a plugin that goes on with %s is stopped', async (_, pageOf, most) => {
  const walks = [
    (desk: ReturnType<typeof handMade>['plugin']) =>
      collect(createRegistry([desk]).get('a').search.assets(query).pages()),
    (desk: ReturnType<typeof handMade>['plugin']) =>
      collect(createRegistry([desk]).get('a').search.assets(query)),
  ]
  for (const walk of walks) {
    const { plugin, loaded } = handMade(pageOf)
    const error = await rejection(walk(plugin))
    if (!InvalidResponseError.isInstance(error)) throw error
    expect(error).toMatchObject({ reason: 'endless', field: 'nextCursor' })
    expect(loaded()).toBeLessThanOrEqual(most)
  }
})

test('the chain of next() is stopped, too', async () => {
  const { plugin, loaded } = handMade((n) => ({ items: [asset('a', 1)], nextCursor: `${n}` }))
  const walk = async () => {
    let page = await createRegistry([plugin]).get('a').search.assets(query)
    for (;;) page = (await page.next()) as typeof page
  }
  expect(await rejection(walk())).toMatchObject({ reason: 'endless', provider: 'a' })
  expect(loaded()).toBe(3)
})

test('a federation reports it, and goes on with the others', async () => {
  const { plugin } = handMade((n) => ({ items: [asset('a', 1)], nextCursor: `${n}` }))
  const vendors = [plugin, fakeVendor('b')]
  for (const desk of [federate(vendors), createRegistry(vendors)]) {
    const hits = desk.search.assets(query)
    expect(await collect(hits)).toHaveLength(3 + 4)
    expect(hits.report.map(({ status }) => status)).toEqual(['failed', 'complete'])
    expect(hits.report[0]?.error).toMatchObject({ reason: 'endless' })
    const pages = await collect(desk.search.assets(query).pages())
    expect(pages.at(-1)?.report[0]?.error).toMatchObject({ reason: 'endless' })
  }
})

describe.each(['tagging.tag', 'moderation.getMany'] as const)('results of %s', (name) => {
  /** A plugin whose method is made by hand, and how it is called through a registry. */
  function call(make: (entries: never) => unknown, entries: unknown): AsyncIterable<unknown> {
    const whole: AnyProvider = tableProvider('a')
    const [capability = '', method = ''] = name.split('.')
    const members = { ...(Reflect.get(whole, capability) as object), [method]: make }
    const desk = createRegistry([{ ...whole, [capability]: members } as AnyProvider])
    return Reflect.get(Reflect.get(desk.get('a'), capability), method)(entries)
  }

  const entries = [1, 2, 3]
  async function* awaited() {
    yield* entries
  }
  function* lazily() {
    yield* entries
  }

  test.each<[string, () => unknown]>([
    ['a list', () => entries],
    ['a set', () => new Set(entries)],
    ['a generator', lazily],
    ['an async generator', awaited],
    ['both at once', () => ({ [Symbol.iterator]: lazily, [Symbol.asyncIterator]: awaited })],
  ])('that never end for %s are stopped, and the method is told', async (_, given) => {
    let closed = 0
    const results: unknown[] = []
    const reading = collect(
      call(async function* (all: Iterable<number>) {
        try {
          for await (const entry of all) yield { id: entry }
          for (let more = 4; ; more++) yield { id: more }
        } finally {
          closed++
        }
      }, given()),
      results,
    )
    const error = await rejection(reading)
    if (!InvalidProviderError.isInstance(error)) throw error
    expect(error).toMatchObject({ provider: 'a', attempts: 1, outcome: 'unknown' })
    expect(error.message).toContain(`${name} must give one result for each of its 3 entries`)
    expect(results).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }])
    expect(closed).toBe(1)
  })

  test('that come before any entry was taken are stopped', async () => {
    const results = call(async function* () {
      for (;;) yield {}
    }, lazily())
    expect(await rejection(collect(results))).toMatchObject({ code: 'invalid-provider' })
  })

  test('after the end nothing more comes', async () => {
    const iterator = call(async function* () {
      for (;;) yield {}
    }, [])[Symbol.asyncIterator]()
    expect(await rejection(iterator.next())).toMatchObject({ code: 'invalid-provider' })
    expect(await iterator.next()).toEqual({ done: true, value: undefined })
  })

  test.each([undefined, null, 7, {}])('for %o, which cannot be read, are none', async (given) => {
    const wrong = call(async function* () {
      yield {}
    }, given)
    expect(await rejection(collect(wrong))).toMatchObject({ code: 'invalid-provider' })
    expect(await collect(call(async function* () {}, given))).toEqual([])
  })

  test('for entries without end go on as long as they are read', async () => {
    let closed = 0
    async function* endless() {
      try {
        for (let entry = 1; ; entry++) yield entry
      } finally {
        closed++
      }
    }
    const seen: unknown[] = []
    const results = call(async function* (all: AsyncIterable<number>) {
      for await (const entry of all) yield entry
    }, endless())
    for await (const result of results) if (seen.push(result) === 20_000) break
    expect(seen.at(-1)).toBe(20_000)
    expect(closed).toBe(1)
  })

  test('of a method that reads the entries twice are one each', async () => {
    const read = async function* (all: Iterable<number>) {
      expect([...all]).toEqual(entries)
      yield* all
      yield 4
    }
    const results: unknown[] = []
    const error = await rejection(collect(call(read, new Set(entries)), results))
    expect(error).toMatchObject({ code: 'invalid-provider' })
    expect(results).toEqual(entries)
  })

  test('of an iterator that gives something else than an object are refused', async () => {
    const odd = { [Symbol.asyncIterator]: () => ({ next: async () => 7 }) }
    expect(await rejection(collect(call(() => odd, entries)))).toMatchObject({
      code: 'invalid-provider',
    })
  })

  test('the entries are closed at once, even while one is awaited', async () => {
    let closed = 0
    const waiting = {
      [Symbol.asyncIterator]: () => ({
        next: () => new Promise(() => {}),
        return: async (value: unknown) => {
          closed++
          return { done: true, value }
        },
      }),
    }
    const results = call((all: AsyncIterable<unknown>) => {
      const iterator = all[Symbol.asyncIterator]()
      iterator.next()
      const next = async () => ({ done: true, value: await iterator.return?.('ended') })
      return { [Symbol.asyncIterator]: () => ({ next }) }
    }, waiting)
    await collect(results)
    expect(closed).toBe(1)
  })
})
