import {
  type AnyProvider,
  InvalidArgumentError,
  NotSupportedError,
  UnknownProviderError,
} from '@picturedesk/provider'
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

  test('only for kinds that its method serves', async () => {
    const [both, images] = [fakeVendor('both'), fakeVendor('images')]
    const kinds = ['image', 'video'] as const
    const several = { ...both, manifest: { ...both.manifest, kinds } }
    const methodKinds = { 'search.assets': ['image'] } as const
    const limited = { ...images, manifest: { ...several.manifest, id: 'images', methodKinds } }
    const { search } = federate<AnyProvider>([several, limited])

    const { report } = await search.assets({ ...query, kind: 'video' })
    expect(report.map(({ status }) => status)).toEqual(['more', 'not-supported'])
    expect(report[1]?.error?.message).toBe(
      'images: kind "video" of search.assets is not supported. Providers that support it: both.',
    )
    expect([both.calls.length, images.calls.length]).toEqual([1, 0])

    await search.assets({ ...query, kind: 'video', each: { both: { kind: 'image' } } })
    await search.assets({ ...query, kind: 'image' })
    expect([both.calls.length, images.calls.length]).toEqual([3, 1])

    const error = await rejection(search.assets({ ...query, kind: 'audio' }))
    if (!NotSupportedError.isInstance(error)) throw error
    expect(error.message).toBe(
      'kind "audio" of search.assets is not supported. ' +
        'None of the providers that were asked supports it: both, images.',
    )
  })
})
