import { describe, expect, test, vi } from 'vitest'
import { collect } from '../testing/collect.ts'
import { asset, deaf, fakeVendor, paged, silent } from '../testing/fake-vendor.ts'
import { federate } from './federate.ts'

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id)
const query = { text: '云南' }

describe('an iterated listing', () => {
  test('gives every item of every page, each provider in its own order', async () => {
    const { search } = federate([fakeVendor('a', paged('a', [2, 0, 3])), fakeVendor('b')])
    const found = ids(await collect(search.assets(query)))
    expect(found.filter((id) => id.startsWith('a:'))).toEqual(
      [0, 1, 2, 3, 4].map((n) => `a:image/${n}`),
    )
    expect(found).toHaveLength(9)
  })

  test('asks all providers at once', async () => {
    const a = fakeVendor('a', silent)
    const b = fakeVendor('b', silent)
    const hits = federate([a, b]).search.assets(query)[Symbol.asyncIterator]()
    const next = hits.next()
    expect([a.running(), b.running()]).toEqual([1, 1])
    await hits.return?.()
    expect(await next).toEqual({ done: true, value: undefined })
    expect([a.running(), b.running()]).toEqual([0, 0])
  })

  test('has a live report', async () => {
    const hits = federate([
      fakeVendor('a', paged('a', [1, 1])),
      fakeVendor('b', deaf),
    ]).search.assets(query)
    const seen: unknown[] = []
    for await (const _ of hits) {
      seen.push(hits.report.map(({ status, items, pages }) => [status, items, pages]))
      if (seen.length === 2) break
    }
    expect(seen).toEqual([
      [
        ['more', 1, 1],
        ['waiting', 0, 0],
      ],
      [
        ['complete', 2, 2],
        ['waiting', 0, 0],
      ],
    ])
    expect(hits.report[1]).toMatchObject({ status: 'aborted', cursor: null })
  })

  test('gives page after page until no provider has more', async () => {
    const { search } = federate([fakeVendor('a', paged('a', [1, 1, 1])), fakeVendor('b')])
    const pages = await collect(search.assets(query).pages())
    expect(pages.map(({ items }) => ids(items))).toEqual([
      ['a:image/0', 'b:image/0', 'b:image/1'],
      ['a:image/1', 'b:image/2', 'b:image/3'],
      ['a:image/2'],
    ])
    expect(pages.map(({ cursors }) => cursors)).toEqual([{ a: '1', b: '1' }, { a: '2' }, {}])
  })

  test('cancels running calls and loads no further page when it is stopped early', async () => {
    const [a, b] = [fakeVendor('a', paged('a', [2, 2])), fakeVendor('b', silent)]
    for await (const hit of federate([a, b]).search.assets(query)) if (hit.id === 'a:image/1') break
    expect(a.calls).toHaveLength(1)
    expect(b.running()).toBe(0)
    expect(b.calls[0]?.options.signal?.aborted).toBe(true)
  })

  test('closes the iteration of each provider and the order when it is stopped early', async () => {
    const closed: string[] = []
    async function* pages() {
      try {
        yield { items: [asset('a', 1), asset('a', 2)], warnings: [], raw: 0, next: never }
      } finally {
        closed.push('pages')
      }
    }
    const never = async () => undefined
    const a = { ...fakeVendor('a'), search: { assets: () => ({ pages }) as never } }
    const hits = federate([a]).search.assets(query, {
      order: async function* ([first]) {
        try {
          if (first !== undefined) yield* first
        } finally {
          closed.push('order')
        }
      },
    })
    for await (const _ of hits) break
    await vi.waitFor(() => expect(closed.toSorted()).toEqual(['order', 'pages']))
  })

  test('loads a page only when the first item of the page is read', async () => {
    const a = fakeVendor('a', paged('a', [2, 2, 2]))
    const seen: number[] = []
    for await (const _ of federate([a]).search.assets(query)) seen.push(a.calls.length)
    expect(seen).toEqual([1, 1, 2, 2, 3, 3])
  })
})
