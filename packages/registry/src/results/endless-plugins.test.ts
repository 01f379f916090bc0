import { type Asset, InvalidResponseError, type Page } from '@picturedesk/provider'
import { expect, test } from 'vitest'
import { federate } from '../federation/federate.ts'
import { createRegistry } from '../registry/create-registry.ts'
import { collect, rejection } from '../testing/collect.ts'
import { asset, type FakeVendor, fakeVendor } from '../testing/fake-vendor.ts'

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
