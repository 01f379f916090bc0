import { type Manifest, TimeoutError } from '@picturedesk/provider'
import { expect, test } from 'vitest'
import { federate } from '../federation/federate.ts'
import { collect, rejection } from '../testing/collect.ts'
import { deaf, type FakeVendor, fakeVendor, paged } from '../testing/fake-vendor.ts'
import { handClock } from '../testing/hand-clock.ts'
import { createRegistry } from './create-registry.ts'

const query = { text: '云南' }

test('the timeout of a call to several is measured by the given clock', async () => {
  const clock = handClock()
  const vendors = [fakeVendor('a', deaf), fakeVendor('b', paged('b', [1]))]
  for (const desk of [createRegistry(vendors, { clock }), federate(vendors, { clock })]) {
    const hits = desk.search.assets(query, { timeout: 60_000 })
    const found = collect(hits)
    await clock.advance(59_999)
    expect(hits.report.map(({ status }) => status)).toEqual(['waiting', 'complete'])
    await clock.advance(1_000)
    expect(await found).toHaveLength(1)
    expect(hits.report[0]?.status).toBe('timed-out')
    expect(clock.pending()).toBe(0)
  }
})

test('the time for one page is measured by it, and that for all pages', async () => {
  const clock = handClock()
  const slow = fakeVendor('a', async (call) => {
    await new Promise<void>((resolve) => clock.setTimeout(resolve, 40))
    return paged('a', [1, 1, 1, 1])(call)
  })
  const { search } = createRegistry([slow], { clock })
  const statuses = async (options: object) => {
    const pages = collect(search.assets(query, options).pages())
    await clock.advance(1_000)
    return (await pages).map(({ report }) => report[0]?.status)
  }
  expect(await statuses({ pageTimeout: 41 })).toEqual(['more', 'more', 'more', 'complete'])
  expect(await statuses({ timeout: 90 })).toEqual(['more', 'more', 'timed-out'])
  const hung = rejection(search.assets(query, { pageTimeout: 39 }))
  await clock.advance(39)
  expect(await hung).toSatisfy(TimeoutError.isInstance)
})

test('the wait for a lazy vendor is measured by it, that of a call and that of the load', async () => {
  const clock = handClock()
  const manifest = fakeVendor('a').manifest as Manifest<'a'>
  const never = (): Promise<FakeVendor<'a'>> => new Promise(() => {})
  const desk = createRegistry([{ manifest, load: never, loadTimeout: 5_000 }], { clock })
  const loaded = rejection(desk.load('a', { timeout: 1_000 }))
  const called = rejection(desk.get('a').search.assets(query, { timeout: 2_000 }))
  const patient = rejection(desk.load('a'))
  await clock.advance(1_000)
  expect(await loaded).toMatchObject({ code: 'timeout', timeout: 1_000 })
  await clock.advance(1_000)
  expect(await called).toMatchObject({ code: 'timeout', timeout: 2_000 })
  await clock.advance(3_000)
  expect(await patient).toMatchObject({ code: 'provider-not-loaded' })
  expect(clock.pending()).toBe(0)
})

test('the wait of a middleware is measured by it, and counts against the timeout', async () => {
  const clock = handClock()
  const a = fakeVendor('a', paged('a', [1, 1]))
  const desk = createRegistry([a], { clock }).use(async (_, next) => {
    await new Promise<void>((resolve) => clock.setTimeout(resolve, 300))
    return next()
  })
  const page = Promise.resolve(desk.get('a').search.assets(query, { timeout: 1_000 }))
  await clock.advance(300)
  await page
  expect(a.calls[0]?.options.timeout).toBe(700)
  const late = rejection(desk.get('a').search.assets(query, { timeout: 299 }))
  await clock.advance(299)
  expect(await late).toSatisfy(TimeoutError.isInstance)
  const pages = collect(desk.get('a').search.assets(query, { timeout: 599 }).pages())
  const failed = rejection(pages)
  await clock.advance(1_000)
  expect(await failed).toSatisfy(TimeoutError.isInstance)
})
