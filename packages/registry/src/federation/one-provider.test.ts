import { expect, test, vi } from 'vitest'
import { rejection } from '../testing/collect.ts'
import { deaf, fakeVendor, paged } from '../testing/fake-vendor.ts'
import { federate } from './federate.ts'
import type { Order } from './order/order.ts'

const query = { text: '云南' }

test('its page is handed on as it is', async () => {
  const a = fakeVendor('a', paged('a', [3, 1]))
  const page = await federate([a]).search.assets(query)
  expect(page.items).toBe((await a.search.assets(query)).items)
  expect(page.report).toMatchObject([{ status: 'more', pages: 1, items: 3, cursor: '1' }])
})

test('the report counts the items that were read', async () => {
  const hits = federate([fakeVendor('a', paged('a', [2, 2]))]).search.assets(query)
  const seen: unknown[] = []
  for await (const _ of hits) seen.push([hits.report[0]?.items, hits.report[0]?.pages])
  expect(seen).toEqual([
    [1, 1],
    [2, 1],
    [3, 2],
    [4, 2],
  ])
  for await (const _ of hits) break
  expect(hits.report[0]).toMatchObject({ items: 1, pages: 1 })
})

test('several reads at once get each item once', async () => {
  const a = fakeVendor('a', paged('a', [2, 0, 1]))
  const hits = federate([a]).search.assets(query)[Symbol.asyncIterator]()
  const results = await Promise.all([hits.next(), hits.next(), hits.next(), hits.next()])
  expect(results.map(({ value }) => value?.id)).toEqual([
    'a:image/0',
    'a:image/1',
    'a:image/2',
    undefined,
  ])
  expect(a.calls).toHaveLength(3)
})

test('a call that gave its page is not aborted afterwards', async () => {
  const a = fakeVendor('a', paged('a', [1]))
  await federate([a]).search.assets(query)
  expect(a.calls[0]?.options.signal?.aborted).toBe(false)
})

test('a call that is under way is aborted', async () => {
  const a = fakeVendor('a', deaf)
  const controller = new AbortController()
  const waiting = rejection(federate([a]).search.assets(query, { signal: controller.signal }))
  await vi.waitFor(() => expect(a.running()).toBe(1))
  controller.abort()
  expect(await waiting).toBe(controller.signal.reason)
  expect(a.calls[0]?.options.signal?.reason).toBe(controller.signal.reason)
})

test('an order of your own still sees each item', async () => {
  const even: Order<{ readonly id: string }> = async function* ([only]) {
    if (only !== undefined) for await (const item of only) if (/[02468]$/.test(item.id)) yield item
  }
  const a = fakeVendor('a', paged('a', [3]))
  const { items } = await federate([a]).search.assets(query, { order: even as never })
  expect(items.map(({ id }) => id)).toEqual(['a:image/0', 'a:image/2'])
})
