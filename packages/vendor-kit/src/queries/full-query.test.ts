import { methodNames, methodTraits } from '@picturedesk/provider'
import { expect, expectTypeOf, test } from 'vitest'
import { type FullQuery, fullQuery, type QueriedMethod } from './full-query.ts'

test('every method that takes a query has a full one, without a member that is not set', () => {
  const queried = methodNames().filter((name) => methodTraits(name).parameters.includes('query'))
  for (const method of queried as QueriedMethod[]) {
    const members = Object.values(fullQuery(method))
    expect(members.length, method).toBeGreaterThan(0)
    expect(members, method).not.toContain(undefined)
  }
})

test('values of the vendor replace those of the kit, and keep their types', () => {
  const query = fullQuery('search.assets', { text: '云南' })
  expect(query).toMatchObject({ text: '云南', perPage: 7 })
  expectTypeOf(query.text).toEqualTypeOf<'云南'>()
  expectTypeOf(query.perPage).toEqualTypeOf<number>()
})

test('a full query has each option of the interface, and none of a vendor', () => {
  expectTypeOf<FullQuery<'topics.get'>>().toEqualTypeOf<{
    readonly perPage: number
    readonly cursor: string
  }>()
  expectTypeOf<FullQuery<'search.assets'>>().not.toHaveProperty('vendorOptions')
  expectTypeOf<QueriedMethod>().extract<'assets.get' | 'licensing.purchase'>().toBeNever()
})
