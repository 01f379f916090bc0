import { type AnyProvider, InvalidArgumentError, UnknownProviderError } from '@picturedesk/provider'
import { describe, expect, test } from 'vitest'
import { collect, rejection } from '../testing/collect.ts'
import { fakeVendor } from '../testing/fake-vendor.ts'
import { federate } from './federate.ts'

const query = { text: '云南' }

describe('a provider is asked', () => {
  test('only when it is chosen, in the order of choice', async () => {
    const [a, b, c] = [fakeVendor('a'), fakeVendor('b'), fakeVendor('c')]
    const page = await federate([a, b, c]).search.assets(query, { providers: ['c', 'a', 'c'] })
    expect(page.report.map(({ provider }) => provider)).toEqual(['c', 'a'])
    expect(b.calls).toEqual([])
  })

  test('with the common query and its own changes to it', async () => {
    const [a, b] = [fakeVendor('a'), fakeVendor('b')]
    const vendorOptions = { a: { domesticOnly: true } }
    await federate([a, b]).search.assets(
      {
        text: 'Yunnan',
        perPage: 20,
        vendorOptions,
        cursors: { a: '1', b: null },
        each: { a: { text: '云南', categoryId: '3' } },
      },
      { userId: 'u-1' },
    )
    expect(a.calls[0]?.query).toEqual({
      text: '云南',
      perPage: 20,
      vendorOptions,
      categoryId: '3',
      cursor: '1',
    })
    expect(b.calls[0]?.query).toEqual({ text: 'Yunnan', perPage: 20, vendorOptions })
    expect(b.calls[0]?.options).toMatchObject({ userId: 'u-1' })
    expect(b.calls[0]?.options).not.toHaveProperty('providers')
  })

  test.each([
    [{ ...query, cursor: '2' }, {}, InvalidArgumentError],
    [query, { providers: ['ab'] }, UnknownProviderError],
    [{ ...query, cursors: { ab: '1' } }, {}, UnknownProviderError],
    [{ ...query, each: { constructor: {} } }, {}, UnknownProviderError],
  ])('%j with %j is refused', async (asked, options, kind) => {
    const a = fakeVendor('abc')
    const { search } = federate<AnyProvider>([a])
    expect(kind.isInstance(await rejection(search.assets(asked, options)))).toBe(true)
    expect(kind.isInstance(await rejection(collect(search.assets(asked, options))))).toBe(true)
    expect(kind.isInstance(await rejection(collect(search.assets(asked, options).pages())))).toBe(
      true,
    )
    expect(search.assets(asked, options).report).toEqual([])
    expect(a.calls).toEqual([])
  })
})
