import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type FakeVendor, fakeVendor, paged } from '../testing/fake-vendor.ts'
import { federate } from './federate.ts'
import type { FederatedPage } from './federated-listing.ts'
import { asTheyArrive } from './order/as-they-arrive.ts'
import { interleave } from './order/interleave.ts'
import { oneByOne } from './order/one-by-one.ts'

const NUM_RUNS = 300
const names = ['a', 'b', 'c', 'constructor'] as const

/** How many items each page of each vendor has. */
const sizes = fc.array(fc.array(fc.nat(3), { minLength: 1, maxLength: 4 }), {
  minLength: 1,
  maxLength: names.length,
})
const orders = fc.constantFrom(asTheyArrive, interleave, oneByOne)

type Name = (typeof names)[number]

function open(all: readonly (readonly number[])[]): FakeVendor<Name>[] {
  return all.map((its, index) => {
    const name = names[index] ?? 'a'
    return fakeVendor(name, paged(name, its))
  })
}

/** Every id, vendor by vendor, in the vendor's order. */
function allIds(all: readonly (readonly number[])[]): string[] {
  return all.flatMap((its, index) =>
    Array.from(
      { length: its.reduce((sum, size) => sum + size, 0) },
      (_, item) => `${names[index]}:image/${item}`,
    ),
  )
}

const byVendor = (ids: readonly string[]) =>
  ids.toSorted((a, b) => names.indexOf(vendorOf(a)) - names.indexOf(vendorOf(b)))
const vendorOf = (id: string) => id.split(':')[0] as Name

test('iterating, next(), pages() and stored cursors all give every item once, in order', () =>
  fc.assert(
    fc.asyncProperty(sizes, orders, async (all, order) => {
      const expected = allIds(all)
      const { search } = federate(open(all))
      const options = { order }

      const iterated: string[] = []
      for await (const { id } of search.assets({}, options)) iterated.push(id)
      expect(byVendor(iterated)).toEqual(expected)

      const inPages: string[] = []
      for await (const { items } of search.assets({}, options).pages())
        inPages.push(...items.map(({ id }) => id))
      expect(byVendor(inPages)).toEqual(expected)

      const walked: string[] = []
      let page: FederatedPage<{ readonly id: string }, Name> | undefined
      page = await search.assets({}, options)
      for (; page !== undefined; page = await page.next())
        walked.push(...page.items.map(({ id }) => id))
      expect(walked).toEqual(inPages)

      const stored: string[] = []
      let { items, cursors } = await search.assets({}, options)
      stored.push(...items.map(({ id }) => id))
      while (Object.keys(cursors).length > 0) {
        ;({ items, cursors } = await search.assets(
          { cursors: JSON.parse(JSON.stringify(cursors)) },
          options,
        ))
        stored.push(...items.map(({ id }) => id))
      }
      expect(stored).toEqual(inPages)
    }),
    { numRuns: NUM_RUNS },
  ))

test('no vendor is asked for more than one page ahead of its reader', () =>
  fc.assert(
    fc.asyncProperty(sizes, orders, async (all, order) => {
      const vendors = open(all)
      const seen = new Map<string, number>()
      for await (const { provider } of federate(vendors).search.assets({}, { order })) {
        seen.set(provider, (seen.get(provider) ?? 0) + 1)
        for (const [index, { id, calls }] of vendors.entries()) {
          // the pages up to the one that holds the item after those that were seen
          let items = seen.get(id) ?? 0
          let pages = 0
          for (const size of all[index] ?? []) {
            pages++
            items -= size
            if (items < 0) break
          }
          expect(calls.length).toBeLessThanOrEqual(pages)
        }
      }
    }),
    { numRuns: NUM_RUNS },
  ))
