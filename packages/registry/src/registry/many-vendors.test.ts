import type { Asset } from '@picturedesk/provider'
import { afterEach, expect, test, vi } from 'vitest'
import { interleave } from '../federation/order/interleave.ts'
import { createRegistry, type LazyPlugin, type Order } from '../index.ts'
import { collect } from '../testing/collect.ts'
import { deaf, type FakeVendor, fakeVendor, paged } from '../testing/fake-vendor.ts'

const query = { text: '云南' }

afterEach(() => {
  vi.useRealTimers()
})

/** Lazy plugins that count what is read of their manifests, and what is loaded. */
function manyLazy(count: number) {
  const work = { reads: 0, loads: 0, vendors: [] as FakeVendor<string>[] }
  const plugins = Array.from({ length: count }, (_, index): LazyPlugin => {
    const vendor = fakeVendor(`v${index}`, paged(`v${index}`, [1]))
    work.vendors.push(vendor)
    const counted = (value: object): object =>
      new Proxy(value, {
        get: (target, member) => {
          work.reads++
          const inner: unknown = Reflect.get(target, member)
          return typeof inner === 'object' && inner !== null ? counted(inner) : inner
        },
      })
    return {
      manifest: counted(vendor.manifest) as typeof vendor.manifest,
      load: async () => {
        work.loads++
        return vendor
      },
    }
  })
  return { work, plugins }
}

test('the work of registering and finding grows with the number of vendors, and loads none', () => {
  const readsOf = (count: number): number => {
    const { work, plugins } = manyLazy(count)
    const desk = createRegistry(plugins)
    expect(desk.list()).toHaveLength(count)
    expect(desk.find({ capability: 'search' })).toHaveLength(count)
    expect(desk.supporting('search')).toHaveLength(count)
    for (const { id } of desk.list()) expect(desk.get(id).id).toBe(id)
    expect(work.loads).toBe(0)
    return work.reads
  }
  expect(readsOf(1000)).toBe(10 * readsOf(100))
})

test('of a thousand, one is loaded for a call by id, and it is called once', async () => {
  const { work, plugins } = manyLazy(1000)
  const desk = createRegistry(plugins)
  expect((await desk.get('v777').search?.assets(query))?.items).toHaveLength(1)
  await desk.search.assets(query, { providers: ['v777'] })
  expect(work.loads).toBe(1)
  expect(work.vendors.map(({ calls }) => calls.length).filter(Boolean)).toEqual([2])
})

test('a search of all asks each of a thousand once', async () => {
  const { work, plugins } = manyLazy(1000)
  const page = await createRegistry(plugins).search.assets(query)
  expect(page.items).toHaveLength(1000)
  expect(page.report).toHaveLength(1000)
  expect(work.loads).toBe(1000)
  expect(work.vendors.every(({ calls }) => calls.length === 1)).toBe(true)
})

test.each<[string, Order<Asset> | undefined]>([
  ['a page', undefined],
  ['a page whose order sees each item', (sources) => interleave(sources)],
])('%s of 100 vendors ends though one hangs', async (_, order) => {
  vi.useFakeTimers()
  const vendors = Array.from({ length: 100 }, (_, index) =>
    fakeVendor(`v${index}`, index === 50 ? deaf : paged(`v${index}`, [2])),
  )
  const loading = Promise.resolve(
    createRegistry(vendors).search.assets(query, { timeout: 3000, order }),
  )
  await vi.advanceTimersByTimeAsync(4000)
  const { items, report } = await loading
  expect(new Set(items.map(({ id }) => id)).size).toBe(198)
  const others = report.filter(({ status }) => status !== 'complete')
  expect(others).toMatchObject([{ provider: 'v50', status: 'timed-out', cursor: null, items: 0 }])
  expect(vendors.every(({ calls }) => calls.length === 1)).toBe(true)
  expect(vi.getTimerCount()).toBe(0)
})

test('an iteration of 100 vendors gives the items of the others before it ends', async () => {
  vi.useFakeTimers()
  const vendors = Array.from({ length: 100 }, (_, index) =>
    fakeVendor(`v${index}`, index === 0 ? deaf : paged(`v${index}`, [1, 1])),
  )
  const hits = createRegistry(vendors).search.assets(query, { pageTimeout: 1000 })
  const seen: { readonly id: string }[] = []
  const reading = collect(hits, seen)
  await vi.advanceTimersByTimeAsync(0)
  expect(seen).toHaveLength(198)
  await vi.advanceTimersByTimeAsync(1000)
  await reading
  expect(hits.report[0]).toMatchObject({ provider: 'v0', status: 'timed-out' })
  expect(hits.report.filter(({ status }) => status === 'complete')).toHaveLength(99)
  expect(vi.getTimerCount()).toBe(0)
})
