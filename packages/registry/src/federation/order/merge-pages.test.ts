import fc from 'fast-check'
import { expect, test } from 'vitest'
import { collect } from '../../testing/collect.ts'
import { fakeSource } from '../../testing/fake-source.ts'
import { asTheyArrive } from './as-they-arrive.ts'
import { fallback } from './fallback.ts'
import { interleave } from './interleave.ts'
import { keepsOneSource, mergeOf } from './merge-pages.ts'
import { oneByOne } from './one-by-one.ts'
import { sorted } from './sorted.ts'

const sizes = fc.array(fc.nat(6), { maxLength: 5 })

const pagesOf = (all: readonly number[]) =>
  all.map((size, source) => Array.from({ length: size }, (_, place) => ({ source, place })))

test('whole pages interleave as their items would, one by one', () =>
  fc.assert(
    fc.asyncProperty(sizes, async (all) => {
      const sources = all.map((size, source) => fakeSource(source, Array<number>(size).fill(0)))
      const merged = mergeOf(interleave, all.length)?.(pagesOf(all))
      expect(merged).toEqual(await collect(interleave(sources)))
    }),
  ))

test.each([
  ['asTheyArrive', asTheyArrive],
  ['oneByOne', oneByOne],
  ['fallback', fallback],
  ['interleave', interleave],
])('%s leaves the page of one source as it is', async (_, order) => {
  expect(keepsOneSource(order)).toBe(true)
  const [page = []] = pagesOf([3])
  expect(mergeOf(order, 1)?.([page])).toBe(page)
  expect(page).toEqual(await collect(order([fakeSource(0, [0, 0, 0])])))
  expect(mergeOf(order, 1)?.([])).toEqual([])
})

test('an order that may drop or move items has to see them', () => {
  const own = async function* () {}
  for (const order of [own, sorted(() => 0)]) {
    expect(keepsOneSource(order)).toBe(false)
    expect(mergeOf(order, 1)).toBeUndefined()
  }
  for (const order of [asTheyArrive, oneByOne, fallback]) expect(mergeOf(order, 2)).toBeUndefined()
})
