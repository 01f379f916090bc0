import {
  type Answers,
  type AnyProvider,
  type Asset,
  createListing,
  InvalidProviderError,
  type Manifest,
  type MethodName,
  methodNames,
  methodTraits,
  NetworkError,
} from '@picturedesk/provider'
import { describe, expect, test, vi } from 'vitest'
import { createRegistry } from '../index.ts'
import { collect, rejection } from '../testing/collect.ts'
import { asset, fakeVendor, paged } from '../testing/fake-vendor.ts'
import { argumentsOf, callByName, tableProvider } from '../testing/table-provider.ts'

const query = { text: '云南' }

function vendorOf(items: readonly unknown[]) {
  return fakeVendor('a', async () => ({ items: items as Asset[] }))
}

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id)
const own = asset('a', 1)
const last = asset('a', 2)

test.each<[string, unknown, string]>([
  ['of another provider', asset('b', 1), '"b:image/1", which belongs to provider "b"'],
  ['with another id', { ...own, id: 'b:image/1' }, '"b:image/1", which belongs to provider "b"'],
  ['with another provider', { ...own, provider: 'b' }, 'which belongs to provider "b"'],
  ['with an id in upper case', { ...own, id: 'A:image/1' }, 'which belongs to provider "A"'],
  ['that is null', null, 'gave null in place of an object'],
  ['that is missing', undefined, 'gave a undefined in place of an object'],
  ['that is a text', 'a:image/1', 'gave a string in place of an object'],
])('an item %s is left out with a warning, and the others stay', async (_, item, message) => {
  const desk = createRegistry([vendorOf([own, item, last]), fakeVendor('b', paged('b', [1]))])
  const warning = { code: 'invalid-item', raw: item, message: expect.stringContaining(message) }
  const page = await desk.search.assets(query)
  expect(ids(page.items)).toEqual(['a:image/1', 'b:image/0', 'a:image/2'])
  expect(page.report[0]).toMatchObject({ status: 'complete', items: 2, warnings: [warning] })
  const direct = await desk.get('a').search.assets(query)
  expect(direct).toMatchObject({ items: [own, last], warnings: [warning] })
  expect(await collect(desk.get('a').search.assets(query))).toEqual([own, last])
})

test('the warning names both providers', async () => {
  const desk = createRegistry([vendorOf([asset('b', 1)])])
  expect((await desk.get('a').search.assets(query)).warnings[0]?.message).toBe(
    'search.assets of provider "a" gave "b:image/1", which belongs to provider "b". ' +
      'The item was left out.',
  )
})

test('an item of which a getter throws is left out', async () => {
  const item = Object.defineProperty({}, 'id', {
    get: () => {
      throw new RangeError('secret')
    },
  })
  const page = await createRegistry([vendorOf([item, own])])
    .get('a')
    .search.assets(query)
  expect(page.items).toEqual([own])
  expect(page.warnings[0]?.message).toContain('threw RangeError')
})

test('a very long id is cut in the warning', async () => {
  const long = { id: `b:image/${'x'.repeat(1_000_000)}` }
  const page = await createRegistry([vendorOf([long])])
    .get('a')
    .search.assets(query)
  expect(page.warnings[0]?.message.length).toBeLessThan(400)
})

test('items of later pages are checked, too', async () => {
  const pages = [[own], [asset('b', 1), last]]
  const vendor = fakeVendor('a', async ({ cursor = '0' }) => ({
    items: pages[Number(cursor)] ?? [],
    nextCursor: cursor === '0' ? '1' : undefined,
  }))
  const desk = createRegistry([vendor])
  expect((await (await desk.get('a').search.assets(query)).next())?.items).toEqual([last])
  expect(await collect(desk.search.assets(query))).toEqual([own, last])
})

describe.each(methodNames().filter((name) => methodTraits(name).ids))('%s', (name) => {
  const { answers, ids: paths = [] } = methodTraits(name)
  test.each(paths)('refuses another provider in `%s`', async (path) => {
    const given = path
      .split('.')
      .reduceRight<unknown>((inner, member) => ({ [member]: inner }), 'b:image/1')
    const desk = createRegistry([giving(name, answers, given)])
    const call = callByName(desk.get('a'), name, argumentsOf(name, 'a', {}))
    if (answers === 'listing') {
      expect(await call).toEqual([])
      return
    }
    const error = await rejection(call)
    if (!InvalidProviderError.isInstance(error)) throw error
    expect(error.message).toContain(`${name} of provider "a" gave "b:image/1"`)
    expect(error).toMatchObject({ provider: 'a', outcome: 'unknown', cause: given })
  })
})

/** A provider of the whole table, of which one method gives something else. */
function giving(name: MethodName, answers: Answers, given: unknown): AnyProvider {
  const whole: AnyProvider = tableProvider('a')
  const [capability = '', method = ''] = name.split('.')
  const page = { items: [given], warnings: [], raw: undefined }
  async function* items(requests: Iterable<unknown>) {
    for (const _ of requests) yield given
  }
  const changed = {
    listing: () => createListing(async () => page),
    items,
    promise: async () => given,
  }[answers]
  const members = Reflect.get(whole, capability) as object
  return { ...whole, [capability]: { ...members, [method]: changed } }
}

const manifest: Manifest<'a'> = {
  specVersion: 'v1',
  id: 'a',
  name: 'A',
  kinds: ['image'],
  capabilities: { search: ['assets'], assets: ['get'], moderation: ['get', 'getMany'] },
  operations: {},
}

/** A provider with a method that may do anything. */
function doing(act: () => unknown): AnyProvider {
  const act_ = act as never
  const { specVersion, id, name } = manifest
  const moderation = { get: act_, getMany: act_ }
  return {
    ...{ specVersion, id, name, manifest },
    search: { assets: act_ },
    assets: { get: act_ },
    moderation,
  }
}

const wrong = new NetworkError('thrown at once')

test('what a method throws at once is a rejection of its result', async () => {
  const a = createRegistry([
    doing(() => {
      throw wrong
    }),
  ]).get('a')
  expect(await rejection(a.assets?.get('a:image/1') as Promise<unknown>)).toBe(wrong)
  const listing = a.search?.assets(query)
  expect(await rejection(listing as PromiseLike<unknown>)).toBe(wrong)
  expect(await rejection(collect(listing?.pages() as AsyncIterable<unknown>))).toBe(wrong)
  expect(await rejection(collect(a.moderation?.getMany?.(['1']) as AsyncIterable<unknown>))).toBe(
    wrong,
  )
})

test('a method may give its result without a promise', async () => {
  expect(await createRegistry([doing(() => own)]).assets.get('a:image/1')).toBe(own)
})

const page = { items: [], warnings: [], raw: undefined, next: async () => undefined }
// biome-ignore lint/suspicious/noThenProperty: a listing is awaitable by design
const listing = { then: (done: (page: unknown) => void) => done(page) }
test.each<[string, unknown]>([
  ['nothing', undefined],
  ['a text', 'page'],
  ['a list', [own]],
  ['a promise without pages', Promise.resolve(page)],
  ['pages that are nothing', { ...listing, pages: () => undefined }],
  ['pages that are an object', { ...listing, pages: () => ({ [Symbol.asyncIterator]: () => 1 }) }],
  [
    'an iteration of nothing',
    { pages: () => ({ [Symbol.asyncIterator]: () => ({ next: async () => undefined }) }) },
  ],
  ['pages without items', createListing(async () => ({}) as never)],
])('a listing method that gives %s fails with a typed error', async (_, given) => {
  const a = createRegistry([doing(() => given)]).get('a')
  const pages = a.search?.assets(query).pages() as AsyncIterable<unknown>
  const error = await rejection(collect(pages))
  if (!InvalidProviderError.isInstance(error)) throw error
  expect(error.message).toContain('search.assets')
})

test('a page without `warnings` or `next` is a page', async () => {
  // biome-ignore lint/suspicious/noThenProperty: a listing is awaitable by design
  const bare = { then: (done: (page: unknown) => void) => done({ items: [own] }) }
  const got = await createRegistry([doing(() => bare)])
    .get('a')
    .search?.assets(query)
  expect(got).toMatchObject({ items: [own], warnings: [] })
  expect(await got?.next()).toBeUndefined()
})

test.each([undefined, 5, {}, { [Symbol.asyncIterator]: () => ({}) }])(
  'a method of items that gives %j fails with a typed error',
  async (given) => {
    const many = createRegistry([doing(() => given)])
      .get('a')
      .moderation?.getMany?.(['1'])
    const error = await rejection(collect(many as AsyncIterable<unknown>))
    expect(InvalidProviderError.isInstance(error)).toBe(true)
  },
)

/** Gives pages, or items, for ever. */
function endless(close: () => unknown) {
  const next = async () => ({ done: false, value: { ...page, items: [own] } })
  const iteration = { [Symbol.asyncIterator]: () => ({ next, return: close }) }
  return Object.assign(listing, { pages: () => iteration, ...iteration })
}

describe.each<[string, () => unknown]>([
  ['hangs', () => new Promise(() => {})],
  ['throws', () => expect.unreachable()],
  ['rejects', () => Promise.reject(new RangeError('closing'))],
  ['gives nothing', () => undefined],
])('an iterator whose return() %s does not keep the caller who leaves', (_, close) => {
  test.each<[string, (desk: ReturnType<typeof deskOf>) => AsyncIterable<unknown>]>([
    ['a listing', (desk) => desk.get('a').search?.assets(query) as AsyncIterable<unknown>],
    ['a call to all', (desk) => desk.search.assets(query)],
    ['items', (desk) => desk.get('a').moderation?.getMany?.(['1']) as AsyncIterable<unknown>],
    ['through middleware', (desk) => desk.use((_, next) => next()).search.assets(query)],
  ])('%s', async (_, open) => {
    vi.useFakeTimers()
    const leave = async (): Promise<string> => {
      for await (const _ of open(deskOf(doing(() => endless(close))))) break
      return 'left'
    }
    const left = leave()
    await vi.advanceTimersByTimeAsync(2000)
    vi.useRealTimers()
    expect(await left).toBe('left')
  })
})

function deskOf(provider: AnyProvider) {
  return createRegistry([provider])
}
