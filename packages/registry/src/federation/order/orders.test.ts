import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { collect } from '../../testing/collect.ts'
import { type FakeItem, type FakeSource, fakeSource } from '../../testing/fake-source.ts'
import { asTheyArrive } from './as-they-arrive.ts'
import { interleave } from './interleave.ts'
import { oneByOne } from './one-by-one.ts'
import type { Order } from './order.ts'
import { sorted } from './sorted.ts'

const byPlace = sorted<FakeItem>((a, b) => a.place - b.place)
const orders: [string, Order<FakeItem>][] = [
  ['asTheyArrive', asTheyArrive],
  ['interleave', interleave],
  ['oneByOne', oneByOne],
  ['sorted', byPlace],
]

/** Delays before each item of each source. */
const delays = fc.array(fc.array(fc.nat(5), { maxLength: 8 }), { maxLength: 5 })
const NUM_RUNS = 500

const open = (all: readonly (readonly number[])[]): FakeSource[] =>
  all.map((its, source) => fakeSource(source, its))

describe.each(orders)('%s', (_, order) => {
  test('loses nothing, gives nothing twice and keeps the order within each source', () =>
    fc.assert(
      fc.asyncProperty(delays, async (all) => {
        const items = await collect(order(open(all)))
        for (const [source, its] of all.entries())
          expect(items.filter((item) => item.source === source).map(({ place }) => place)).toEqual(
            its.map((_, place) => place),
          )
        expect(items).toHaveLength(all.flat().length)
      }),
      { numRuns: NUM_RUNS },
    ))

  test('reads each source at most one item ahead', () =>
    fc.assert(
      fc.asyncProperty(delays, async (all) => {
        const sources = open(all)
        const given = all.map(() => 0)
        for await (const { source } of order(sources)) {
          given[source] = (given[source] ?? 0) + 1
          for (const [index, { asked }] of sources.entries())
            expect(asked()).toBeLessThanOrEqual((given[index] ?? 0) + 1)
        }
      }),
      { numRuns: NUM_RUNS },
    ))

  test('closes every source that it opened when it is left early', () =>
    fc.assert(
      fc.asyncProperty(delays, fc.nat(10), async (all, wanted) => {
        const sources = open(all)
        let seen = 0
        for await (const _ of order(sources)) if (seen++ === wanted) break
        const [total, stopped] = [all.flat().length, seen === wanted + 1]
        expect(seen).toBe(Math.min(total, wanted + 1))
        if (stopped && order !== oneByOne)
          for (const { closed } of sources) expect(closed()).toBe(true)
        if (stopped && order === oneByOne)
          expect(sources.filter(({ closed }) => closed())).toHaveLength(1)
      }),
      { numRuns: NUM_RUNS },
    ))

  test('throws the error of a source, and closes the others', async () => {
    const broken: FakeSource = {
      ...fakeSource(0, []),
      [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new RangeError('broken')) }),
    }
    const other = fakeSource(1, [0, 0])
    await expect(collect(order([broken, other]))).rejects.toThrow('broken')
    if (order !== oneByOne) expect(other.closed()).toBe(true)
  })

  test('reads nothing before it is read', async () => {
    const source = fakeSource(0, [0])
    const items = order([source])
    await Promise.resolve()
    expect(source.asked()).toBe(0)
    await items[Symbol.asyncIterator]().next()
    expect(source.asked()).toBe(1)
  })
})

test('interleave gives each source its turn before any has another', () =>
  fc.assert(
    fc.asyncProperty(delays, async (all) => {
      const items = await collect(interleave(open(all)))
      const expected = all
        .flatMap((its, source) => its.map((_, place) => ({ source, place })))
        .sort((a, b) => a.place - b.place || a.source - b.source)
      expect(items).toEqual(expected)
    }),
    { numRuns: NUM_RUNS },
  ))

test('asTheyArrive takes turns among the sources that are ready', async () => {
  const ready = Array.from({ length: 6 }, () => 0)
  const items = await collect(asTheyArrive(open([ready, ready, ready])))
  expect(items.map(({ source }) => source)).toEqual(Array(6).fill([0, 1, 2]).flat())
})

test('asTheyArrive does not wait for a slow source', async () => {
  const items = await collect(asTheyArrive(open([[200], [0, 0, 0]])))
  expect(items.map(({ source }) => source)).toEqual([1, 1, 1, 0])
})

test.each([
  ['asTheyArrive', asTheyArrive],
  ['interleave', interleave],
  ['sorted', byPlace],
] as [string, Order<FakeItem>][])('%s reads all sources at once', async (_, order) => {
  const sources = open([[50], [50], [50]])
  const first = order(sources)[Symbol.asyncIterator]().next()
  expect(sources.map(({ asked }) => asked())).toEqual([1, 1, 1])
  await first
})

test('oneByOne reads no source before its turn', async () => {
  const sources = open([[0, 0], [0]])
  const asked: number[] = []
  for await (const { source } of oneByOne(sources))
    if (source === 0) asked.push(sources[1]?.asked() ?? 0)
  expect(asked).toEqual([0, 0])
})

test('sorted keeps to the order of sources among equals', async () => {
  const alike = sorted<FakeItem>(() => 0)
  const items = await collect(alike(open([[3, 0], [0, 0], [1]])))
  expect(items.map(({ source }) => source)).toEqual([0, 0, 1, 1, 2])
})

test('sorted merges sorted sources, however fast each is', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.array(fc.nat(20)), { maxLength: 5 }), async (all) => {
      const lists = all.map((list) => list.toSorted((a, b) => b - a))
      const merge = sorted<number>((a, b) => b - a)
      const sources = lists.map((list, source) => ({
        ...fakeSource(source, []),
        async *[Symbol.asyncIterator]() {
          yield* list
        },
      }))
      expect(await collect(merge(sources))).toEqual(lists.flat().sort((a, b) => b - a))
    }),
    { numRuns: NUM_RUNS },
  ))
