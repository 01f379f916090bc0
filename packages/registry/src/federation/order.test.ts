import { InvalidArgumentError, NetworkError } from '@picturedesk/provider'
import { describe, expect, test } from 'vitest'
import { collect, rejection } from '../testing/collect.ts'
import { asset, deaf, failing, fakeVendor, paged, silent } from '../testing/fake-vendor.ts'
import { federate } from './federate.ts'
import { fallback } from './order/fallback.ts'
import { interleave } from './order/interleave.ts'
import { oneByOne } from './order/one-by-one.ts'

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id)
const query = { text: '云南' }

test('an order must be a function, not its name', async () => {
  const order = 'interleave' as never
  const error = await rejection(federate([fakeVendor('a')]).search.assets(query, { order }))
  expect(error).toMatchObject({ code: 'invalid-argument', field: 'order' })
})

describe('an order', () => {
  test('oneByOne asks a provider when the one before is at its end', async () => {
    const [a, b] = [fakeVendor('a', paged('a', [1, 1])), fakeVendor('b', paged('b', [1]))]
    const hits = federate([a, b]).search.assets(query, { order: oneByOne })
    for await (const hit of hits) if (hit.provider === 'a') expect(b.calls).toEqual([])
    expect(b.calls).toHaveLength(1)
    for await (const _ of hits) break
    expect(hits.report.map(({ status }) => status)).toEqual(['more', 'not-asked'])
  })

  test('fallback asks a provider only when the one before gave no page', async () => {
    const bad = fakeVendor('bad', failing(new NetworkError('reset')))
    const [a, b] = [fakeVendor('a', paged('a', [2])), fakeVendor('b')]
    const hits = federate([bad, a, b]).search.assets(query, { order: fallback })
    expect(ids(await collect(hits))).toEqual(['a:image/0', 'a:image/1'])
    expect(hits.report.map(({ status }) => status)).toEqual(['failed', 'complete', 'not-asked'])
    expect(b.calls).toEqual([])
  })

  test('fallback accepts an empty page', async () => {
    const [a, b] = [fakeVendor('a', paged('a', [0])), fakeVendor('b')]
    expect((await federate([a, b]).search.assets(query, { order: fallback })).items).toEqual([])
    expect(b.calls).toEqual([])
  })

  test('fallback stops at an InvalidArgumentError, because the query itself is wrong', async () => {
    const wrong = new InvalidArgumentError({ field: 'perPage', allowed: '1 to 100', value: -1 })
    const [a, b] = [fakeVendor('a', failing(wrong)), fakeVendor('b')]
    const { search } = federate([a, b])
    expect(await rejection(search.assets(query, { order: fallback }))).toBe(wrong)
    expect(b.calls).toEqual([])
  })

  test('fallback asks no other provider after an abort', async () => {
    const controller = new AbortController()
    const [a, b] = [fakeVendor('a', silent), fakeVendor('b')]
    const walk = collect(
      federate([a, b]).search.assets(query, { order: fallback, signal: controller.signal }),
    )
    controller.abort()
    expect(await rejection(walk)).toBe(controller.signal.reason)
    expect(b.calls).toEqual([])
  })

  test('of your own that throws ends every call, and the call rejects with its error', async () => {
    const a = fakeVendor('a', silent)
    const hits = federate([a]).search.assets(query, {
      order: async function* (sources) {
        for (const source of sources) source[Symbol.asyncIterator]().next()
        yield asset('x', 1)
        throw new RangeError('bad order')
      },
    })
    await expect(collect(hits)).rejects.toThrow('bad order')
    expect(a.running()).toBe(0)
  })

  test('of your own may leave a provider that has not responded', async () => {
    const [a, b] = [fakeVendor('a', deaf), fakeVendor('b', paged('b', [1]))]
    const hits = federate([a, b]).search.assets(query, {
      order: async function* ([first, second]) {
        const iterator = first?.[Symbol.asyncIterator]()
        iterator?.next()
        await iterator?.return?.()
        if (second !== undefined) yield* second
      },
    })
    expect(ids(await collect(hits))).toEqual(['b:image/0'])
    expect(hits.report.map(({ status }) => status)).toEqual(['aborted', 'complete'])
  })

  test('interleave waits for a slow provider until the timeout', async () => {
    const [a, b] = [fakeVendor('a', paged('a', [3])), fakeVendor('b', silent)]
    const hits = federate([a, b]).search.assets(query, { order: interleave, timeout: 30 })
    expect(await collect(hits)).toHaveLength(3)
    expect(hits.report.map(({ status }) => status)).toEqual(['complete', 'timed-out'])
  })
})
