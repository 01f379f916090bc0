import { expect, test } from 'vitest'
import { rejection } from '../testing/collect.ts'
import { fakeVendor, paged } from '../testing/fake-vendor.ts'
import { wrapProvider } from './wrap-provider.ts'

test.each<[unknown, string]>([
  [undefined, 'returned nothing'],
  [null, 'returned nothing'],
  [{}, 'returned an object without `items`'],
  ['page', 'returned string'],
])('a middleware that gives %j in place of a page is told what it gave', async (given, said) => {
  const { search } = wrapProvider(fakeVendor('a'), async () => given)
  const error = await rejection(search.assets({}))
  expect(String(error)).toContain(`must return a page, but ${said}. Return the page that next()`)
})

test('the rest of the timeout of next() is handed on, after a middleware has waited', async () => {
  const vendor = fakeVendor('a', paged('a', [1, 1]))
  const { search } = wrapProvider(vendor, async (_, next) => {
    await new Promise((resolve) => setTimeout(resolve, 5))
    return next()
  })
  const page = await search.assets({})
  await page.next({ timeout: 600_000 })
  expect(vendor.calls[1]?.options.timeout).toBeGreaterThan(0)
  expect(vendor.calls[1]?.options.timeout).toBeLessThan(600_000)
})

test('a middleware sees the arguments of the call at every page, however it is read', async () => {
  const seen: unknown[] = []
  const { search } = wrapProvider(fakeVendor('a', paged('a', [1, 1])), async (call, next) => {
    seen.push([call.args, call.cursor])
    return next()
  })
  const args = [{ text: 'red' }, { timeout: 600_000 }] as const
  const page = await search.assets(...args)
  await page.next()
  expect(seen.splice(0)).toEqual([
    [args, undefined],
    [args, '1'],
  ])
  for await (const _ of search.assets(...args));
  expect(seen).toEqual([
    [args, undefined],
    [args, '1'],
  ])
})
