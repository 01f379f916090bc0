import { NetworkError } from '@picturedesk/provider'
import { describe, expect, test } from 'vitest'
import { collect, rejection } from '../testing/collect.ts'
import { deaf, failing, fakeVendor, paged, silent } from '../testing/fake-vendor.ts'
import { federate } from './federate.ts'

const query = { text: '云南' }

describe('an abort', () => {
  test('before the first call rejects with its reason, and sends nothing', async () => {
    const a = fakeVendor('a')
    const signal = AbortSignal.abort(new Error('enough'))
    const { search } = federate([a])
    await expect(collect(search.assets(query, { signal }))).rejects.toThrow('enough')
    await expect(search.assets(query, { signal })).rejects.toThrow('enough')
    await expect(collect(search.assets(query, { signal }).pages())).rejects.toThrow('enough')
    expect(a.calls).toEqual([])
  })

  test.each([
    ['heed', silent],
    ['do not heed', deaf],
  ])('rejects at once when providers %s it', async (_, slow) => {
    const controller = new AbortController()
    const [a, b] = [fakeVendor('a', paged('a', [1])), fakeVendor('b', slow)]
    const hits = federate([a, b]).search.assets(query, { signal: controller.signal })
    const walk = async () => {
      for await (const _ of hits) setTimeout(() => controller.abort())
    }
    expect(await rejection(walk())).toBe(controller.signal.reason)
    expect(hits.report.map(({ status }) => status)).toEqual(['complete', 'aborted'])
    expect(b.calls[0]?.options.signal?.reason).toBe(controller.signal.reason)
  })

  test('from within a call of a provider ends the call as well', async () => {
    const controller = new AbortController()
    const a = fakeVendor('a', () => {
      controller.abort()
      return new Promise(() => {})
    })
    const walk = collect(federate([a]).search.assets(query, { signal: controller.signal }))
    expect(await rejection(walk)).toBe(controller.signal.reason)
  })

  test('between two items gives no more of them, and loads no further page', async () => {
    const controller = new AbortController()
    const a = fakeVendor('a', paged('a', [3, 3]))
    const seen: unknown[] = []
    const walk = async () => {
      for await (const hit of federate([a]).search.assets(query, { signal: controller.signal })) {
        seen.push(hit)
        controller.abort()
      }
    }
    expect(await rejection(walk())).toBe(controller.signal.reason)
    expect(seen).toHaveLength(1)
    expect(a.calls).toHaveLength(1)
  })

  test('ends next() as well, unless next() has a signal of its own', async () => {
    const controller = new AbortController()
    const { search } = federate([fakeVendor('a', paged('a', [1, 1]))])
    const page = await search.assets(query, { signal: controller.signal })
    controller.abort()
    expect(await rejection(page.next())).toBe(controller.signal.reason)
    expect((await page.next({ signal: new AbortController().signal }))?.items).toHaveLength(1)
  })

  test('leaves no listener on a signal that outlives its calls', async () => {
    const { signal } = new AbortController()
    let listeners = 0
    const add = signal.addEventListener.bind(signal)
    const remove = signal.removeEventListener.bind(signal)
    signal.addEventListener = (...args: Parameters<typeof add>) => {
      listeners++
      add(...args)
    }
    signal.removeEventListener = (...args: Parameters<typeof remove>) => {
      listeners--
      remove(...args)
    }
    const { search } = federate([fakeVendor('a'), fakeVendor('b', failing(new NetworkError('x')))])
    await collect(search.assets(query, { signal, timeout: 1000 }))
    for await (const _ of search.assets(query, { signal })) break
    await (await search.assets(query, { signal })).next()
    await collect(search.assets(query, { signal }).pages())
    expect(listeners).toBe(0)
  })
})
