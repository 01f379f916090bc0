import { NetworkError, TimeoutError } from '@picturedesk/provider'
import { expect, test, vi } from 'vitest'
import { wrapProvider } from '../middleware/wrap-provider.ts'
import { collect, rejection } from '../testing/collect.ts'
import { fakeVendor, paged } from '../testing/fake-vendor.ts'
import { concurrency } from './concurrency.ts'

/** A vendor that answers when it is told to, and knows how many it was asked at most at once. */
function heldVendor() {
  const held: (() => void)[] = []
  let most = 0
  const vendor = fakeVendor('acme', async (call) => {
    most = Math.max(most, vendor.running())
    await new Promise<void>((resolve) => {
      held.push(resolve)
    })
    if (call.query.text === 'broken') throw new NetworkError('reset')
    return paged('acme', [1])(call)
  })
  return { vendor, most: () => most, held, release: () => held.shift()?.() }
}

test('no more calls than the limit run at once, in the order of calls', async () => {
  const { vendor, most, release } = heldVendor()
  const { search } = wrapProvider(vendor, concurrency({ limit: 2 }))
  const texts = ['a', 'b', 'broken', 'd', 'e']
  const calls = texts.map((text) => Promise.resolve(search.assets({ text })))
  const settled = Promise.allSettled(calls)
  for (let released = 0; released < texts.length; released++) {
    const asked = Math.min(released + 2, texts.length)
    await vi.waitFor(() => expect(vendor.calls).toHaveLength(asked))
    release()
  }
  expect((await settled).map(({ status }) => status)).toEqual([
    'fulfilled',
    'fulfilled',
    'rejected',
    'fulfilled',
    'fulfilled',
  ])
  expect(most()).toBe(2)
  expect(vendor.calls.map(({ query }) => query.text)).toEqual(texts)
})

test('a listing counts only while a page is loaded', async () => {
  const vendor = fakeVendor('acme', paged('acme', [1, 1]))
  const { search } = wrapProvider(vendor, concurrency({ limit: 1 }))
  for await (const _ of search.assets({})) expect(await collect(search.assets({}))).toHaveLength(2)
})

test('an iteration of items does not count, so that its reader may call', async () => {
  const findings = async (productId: string) => ({
    productId,
    scope: 'safety' as const,
    tags: [],
    product: { id: productId, metadata: {} },
    raw: 0,
  })
  async function* getMany(ids: Iterable<string> | AsyncIterable<string>) {
    for await (const id of ids) yield { ...(await findings(id)), ok: true as const }
  }
  const { moderation } = wrapProvider(
    { ...fakeVendor('acme'), moderation: { get: findings, getMany } },
    concurrency({ limit: 1 }),
  )
  const seen: string[] = []
  for await (const { productId } of moderation.getMany(['A', 'B']))
    seen.push((await moderation.get(productId)).productId)
  expect(seen).toEqual(['A', 'B'])
})

test('a call that ends while it waits is not sent, and the next one goes on', async () => {
  const { vendor, held, release } = heldVendor()
  const { search } = wrapProvider(vendor, concurrency({ limit: 1 }))
  const first = Promise.resolve(search.assets({ text: 'first' }))
  await vi.waitFor(() => expect(held).toHaveLength(1))
  const controller = new AbortController()
  const aborted = rejection(search.assets({ text: 'aborted' }, { signal: controller.signal }))
  const late = rejection(search.assets({ text: 'late' }, { timeout: 10 }))
  const last = Promise.resolve(search.assets({ text: 'last' }))
  controller.abort()
  expect(await aborted).toBe(controller.signal.reason)
  expect(TimeoutError.isInstance(await late)).toBe(true)
  release()
  await first
  await vi.waitFor(() => expect(held).toHaveLength(1))
  release()
  await last
  expect(vendor.calls.map(({ query }) => query.text)).toEqual(['first', 'last'])
})

test('each provider has a limit of its own', async () => {
  const limit = concurrency({ limit: 1 })
  const [one, other] = [heldVendor(), heldVendor()]
  const calls = [one, other].map(({ vendor }) =>
    Promise.resolve(wrapProvider(vendor, limit).search.assets({})),
  )
  await vi.waitFor(() => expect([one.held.length, other.held.length]).toEqual([1, 1]))
  one.release()
  other.release()
  await Promise.all(calls)
})

test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])(
  'a limit of %s is refused',
  (limit) => {
    expect(() => concurrency({ limit })).toThrow('`limit` must be a whole number of at least 1')
  },
)
