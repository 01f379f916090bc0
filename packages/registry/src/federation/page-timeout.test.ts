import { AllProvidersFailedError, TimeoutError } from '@picturedesk/provider'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { collect, rejection } from '../testing/collect.ts'
import { deaf, fakeVendor, paged } from '../testing/fake-vendor.ts'
import { federate } from './federate.ts'
import { fallback } from './order/fallback.ts'

const query = { text: '云南' }

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})

test('a vendor that hangs holds a page for a minute at most', async () => {
  const { search } = federate([fakeVendor('a', deaf), fakeVendor('b', paged('b', [1, 1]))])
  const loading = Promise.resolve(search.assets(query))
  await vi.advanceTimersByTimeAsync(60_000)
  const { report, items } = await loading
  expect(items).toHaveLength(1)
  expect(report).toMatchObject([
    { provider: 'a', status: 'timed-out', cursor: null },
    { provider: 'b', status: 'more' },
  ])
  expect(report[0]?.error).toSatisfy(TimeoutError.isInstance)
  expect(report[0]?.error).toMatchObject({
    timeout: 60_000,
    attempts: 1,
    outcome: 'unknown',
  })
})

test('an iteration goes on with the others, and each page has its own time', async () => {
  const slow = fakeVendor('b', async (call) => {
    await new Promise((resolve) => setTimeout(resolve, 900))
    return paged('b', [1, 1, 1])(call)
  })
  const hits = federate([fakeVendor('a', deaf), slow]).search.assets(query, { pageTimeout: 1000 })
  const all = collect(hits)
  await vi.advanceTimersByTimeAsync(2700)
  expect(await all).toHaveLength(3)
  expect(hits.report.map(({ status }) => status)).toEqual(['timed-out', 'complete'])
})

test('vendors that all hang fail the call, or the next one is asked in their place', async () => {
  const two = [fakeVendor('a', deaf), fakeVendor('b', deaf)]
  const failed = rejection(federate(two).search.assets(query, { pageTimeout: 10 }))
  await vi.advanceTimersByTimeAsync(10)
  expect(AllProvidersFailedError.isInstance(await failed)).toBe(true)
  const { search } = federate([fakeVendor('a', deaf), fakeVendor('c')])
  const page = Promise.resolve(search.assets(query, { pageTimeout: 10, order: fallback }))
  await vi.advanceTimersByTimeAsync(10)
  expect((await page).items).toHaveLength(2)
})

test('Infinity is no end', async () => {
  const { search } = federate([fakeVendor('a', deaf)])
  const controller = new AbortController()
  const options = { pageTimeout: Number.POSITIVE_INFINITY, signal: controller.signal }
  const left = rejection(search.assets(query, options))
  await vi.advanceTimersByTimeAsync(1_000_000)
  controller.abort()
  expect(await left).toBe(controller.signal.reason)
})

test.each([0, -1, Number.NaN])('%s is refused', async (pageTimeout) => {
  const error = await rejection(federate([fakeVendor('a')]).search.assets(query, { pageTimeout }))
  expect(error).toMatchObject({ code: 'invalid-argument', field: 'pageTimeout' })
})

test('a vendor of which the next page was not asked for in time was sent nothing', async () => {
  const hits = federate([fakeVendor('a')]).search.assets(query, { timeout: 1000 })
  const reading = (async () => {
    for await (const _ of hits) await new Promise((resolve) => setTimeout(resolve, 600))
  })()
  await vi.advanceTimersByTimeAsync(3000)
  await reading
  expect(hits.report[0]?.error).toMatchObject({
    code: 'timeout',
    attempts: 0,
    outcome: 'not-sent',
  })
})
