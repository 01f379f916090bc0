import { defineProvider, ProviderNotLoadedError, type PurchaseOrder } from '@picturedesk/provider'
import { expect, test, vi } from 'vitest'
import { createRegistry, interleave, type LazyPlugin, type Middleware } from '../index.ts'
import { collect, rejection } from '../testing/collect.ts'
import { asset, fakeVendor } from '../testing/fake-vendor.ts'

/** A plugin that makes a fake vendor when it is needed. */
function lazyVendor<const Id extends string>(id: Id) {
  const vendor = fakeVendor(id)
  return { manifest: { ...vendor.manifest, id }, load: vi.fn(async () => vendor) }
}

const log: string[] = []
const logging: Middleware = async (call, next) => {
  log.push(`${call.provider.id} ${call.method}`)
  return next()
}

test('a search goes to all providers, and loads the lazy ones', async () => {
  const b = lazyVendor('b')
  const desk = createRegistry([fakeVendor('a'), b])
  const hits = desk.search.assets({ text: 'x' }, { order: interleave })
  expect(b.load).not.toHaveBeenCalled()
  const ids = (await collect(hits)).map(({ id }) => id)
  expect(ids).toEqual(
    ['a', 'b']
      .flatMap((id) => [0, 1, 2, 3].map((n) => asset(id, n).id))
      .toSorted((x, y) => x.slice(-1).localeCompare(y.slice(-1)) || x.localeCompare(y)),
  )
  expect(b.load).toHaveBeenCalledOnce()
})

test('a provider that fails to load is an entry of the report, and the others go on', async () => {
  const broken: LazyPlugin = {
    manifest: fakeVendor('broken').manifest,
    load: () => Promise.reject(new Error('no code')),
  }
  const desk = createRegistry([broken, fakeVendor('a')])
  const page = await desk.search.assets({ text: 'x' })
  expect(page.items).toEqual([asset('a', 0), asset('a', 1)])
  expect(page.report).toMatchObject([
    { provider: 'broken', status: 'failed' },
    { provider: 'a', status: 'more' },
  ])
  expect(page.report[0]?.error).toSatisfy(ProviderNotLoadedError.isInstance)
})

test('a provider whose manifest has no search is not loaded for a search', async () => {
  const load = vi.fn()
  const manifest = {
    specVersion: 'v1',
    id: 'mute',
    name: 'Mute',
    kinds: [],
    capabilities: { assets: ['get'] },
    operations: {},
  } as const
  const desk = createRegistry([{ manifest, load } as LazyPlugin, fakeVendor('a')])
  const { report } = await desk.search.assets({ text: 'x' })
  expect(report).toMatchObject([{ status: 'not-supported' }, { status: 'more' }])
  expect(load).not.toHaveBeenCalled()
})

test('calls to all providers and calls by id stand side by side', () => {
  const desk = createRegistry([fakeVendor('a')])
  expect(Object.keys(desk.search).sort()).toEqual(['assets', 'byImage', 'similar'])
  expect(Object.keys(desk.licensing)).toEqual(expect.arrayContaining(['purchase', 'history']))
  for (const member of Object.values(desk))
    expect(Object.isFrozen(member) || typeof member === 'function').toBe(true)
})

test('use puts middleware around every call, and leaves the registry as it is', async () => {
  log.length = 0
  const a = fakeVendor('a')
  const b = lazyVendor('b')
  const plain = createRegistry([a, b])
  const desk = plain.use(logging)
  expect(desk.list()).toEqual(plain.list())
  await desk.search.assets({ text: 'x' })
  await desk.get('b').search.assets({ text: 'x' })
  const loaded = await desk.load('b')
  await loaded.search.assets({ text: 'x' })
  expect(log).toEqual(['a search.assets', 'b search.assets', 'b search.assets', 'b search.assets'])
  expect(await desk.load('b')).toBe(loaded)
  expect(loaded.calls).toBe((await b.load()).calls)
  await plain.search.assets({ text: 'x' })
  expect(log).toHaveLength(4)
  expect(plain.get('a').calls).toBe(a.calls)
})

test('middleware of a later use() is outside that of an earlier use()', async () => {
  const order: string[] = []
  const named =
    (name: string): Middleware =>
    async (_, next) => {
      order.push(name)
      return next()
    }
  const desk = createRegistry([fakeVendor('a')])
    .use(named('inner'))
    .use(named('outer'))
  await desk.search.assets({ text: 'x' })
  expect(order).toEqual(['outer', 'inner'])
})

test('a purchase goes once to the provider that its asset names, and to no other when it fails', async () => {
  const failing = vi.fn(() => Promise.reject(new Error('declined')))
  const other = vi.fn()
  const seller = (id: string, purchase: () => Promise<never>) =>
    defineProvider(
      {
        specVersion: 'v1',
        id,
        name: id,
        kinds: ['image'],
        capabilities: { licensing: ['purchase'] },
        operations: {},
      },
      { licensing: { purchase } },
    )
  const desk = createRegistry([seller('a', failing), seller('b', other)])
  const order: PurchaseOrder = { asset: asset('a', 1), offer: '1', licensee: '测试' }
  expect(await rejection(desk.licensing.purchase(order))).toMatchObject({ message: 'declined' })
  expect(failing).toHaveBeenCalledOnce()
  expect(other).not.toHaveBeenCalled()
})
