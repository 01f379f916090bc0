import { NetworkError } from '@picturedesk/provider'
import { describe, expect, test } from 'vitest'
import { fakeVendor, paged } from '../testing/fake-vendor.ts'
import { federate } from './federate.ts'

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id)
const query = { text: '云南' }

describe('an awaited listing', () => {
  test('is one page of each provider, interleaved, with cursors to go on', async () => {
    const [a, b] = [fakeVendor('a', paged('a', [2, 1])), fakeVendor('b', paged('b', [3]))]
    const page = await federate([a, b]).search.assets(query)
    expect(ids(page.items)).toEqual([
      'a:image/0',
      'b:image/0',
      'a:image/1',
      'b:image/1',
      'b:image/2',
    ])
    expect(page.cursors).toEqual({ a: '1' })
    // Strictly: without a total or an error, a report has no such member.
    expect(page.report).toStrictEqual([
      { provider: 'a', status: 'more', pages: 1, items: 2, warnings: [], cursor: '1' },
      { provider: 'b', status: 'complete', pages: 1, items: 3, warnings: [] },
    ])
  })

  test('asks only providers that have more for next(), and makes no call at the end', async () => {
    const [a, b] = [fakeVendor('a', paged('a', [2, 1])), fakeVendor('b', paged('b', [3]))]
    const first = await federate([a, b]).search.assets(query)
    const second = await first.next()
    expect(ids(second?.items ?? [])).toEqual(['a:image/2'])
    expect(second?.cursors).toEqual({})
    expect(second?.report.map(({ provider, status }) => [provider, status])).toEqual([
      ['a', 'complete'],
    ])
    expect(await second?.next()).toBeUndefined()
    expect([a.calls.length, b.calls.length]).toEqual([2, 1])
  })

  test('goes on where an earlier page ended, by its cursors as JSON', async () => {
    const [a, b] = [fakeVendor('a', paged('a', [2, 1])), fakeVendor('b', paged('b', [3]))]
    const { search } = federate([a, b])
    const { cursors } = await search.assets(query)
    const page = await search.assets({ ...query, cursors: JSON.parse(JSON.stringify(cursors)) })
    expect(ids(page.items)).toEqual(['a:image/2'])
    expect(b.calls).toHaveLength(1)
    expect((await search.assets({ ...query, cursors: page.cursors })).items).toEqual([])
  })

  test('asks no provider for a name that every object has, such as constructor', async () => {
    const own = fakeVendor('constructor')
    const { search } = federate([fakeVendor('a'), own])
    await search.assets({ ...query, cursors: JSON.parse('{"a":"1"}') })
    expect(own.calls).toEqual([])
  })

  test('says in its report at which cursor to try again, where null is the start', async () => {
    let down = true
    const flaky = fakeVendor('b', async (call) => {
      if (down) throw new NetworkError('reset', { provider: 'b' })
      return paged('b', [1])(call)
    })
    const { search } = federate([fakeVendor('a', paged('a', [1])), flaky])
    const { report } = await search.assets(query)
    expect(report[1]).toMatchObject({ status: 'failed', cursor: null })
    down = false
    const again = Object.fromEntries(report.map(({ provider, cursor }) => [provider, cursor]))
    expect(again).toEqual({ a: undefined, b: null })
    const page = await search.assets({ ...query, cursors: again })
    expect(ids(page.items)).toEqual(['b:image/0'])
  })

  test('is loaded once, and not before it is awaited', async () => {
    const a = fakeVendor('a')
    const listing = federate([a]).search.assets(query)
    await Promise.resolve()
    expect(a.calls).toEqual([])
    expect(listing.report).toEqual([
      { provider: 'a', status: 'waiting', pages: 0, items: 0, warnings: [], cursor: null },
    ])
    expect(await listing).toBe(await listing)
    expect(a.calls).toHaveLength(1)
    expect(listing.report[0]?.status).toBe('more')
  })
})
