import { expect, test, vi } from 'vitest'
import { InvalidResponseError } from '../errors/invalid-response-error.ts'
import { createListing, type LoadPage } from './listing.ts'
import { MOST_PAGES } from './listing-trace.ts'

/** Three pages of two; remembers how it was called. */
function threePages() {
  return vi.fn<LoadPage<number>>(async (cursor) => {
    const page = cursor === undefined ? 1 : Number(cursor)
    return {
      items: [page * 10, page * 10 + 1],
      total: 6,
      nextCursor: page < 3 ? String(page + 1) : undefined,
      warnings: [],
      raw: { page },
    }
  })
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

test('a listing loads nothing before it is awaited or iterated', async () => {
  const load = threePages()
  const listing = createListing(load)
  const pages = listing.pages()
  const items = listing[Symbol.asyncIterator]()
  await Promise.resolve()
  expect(load).not.toHaveBeenCalled()
  await listing
  expect(load).toHaveBeenCalledTimes(1)
  await pages[Symbol.asyncIterator]().next()
  await items.next()
  expect(load).toHaveBeenCalledTimes(3)
})

test('an awaited listing gives the first page with everything that was loaded', async () => {
  const page = await createListing(threePages())
  expect(page).toMatchObject({
    items: [10, 11],
    total: 6,
    nextCursor: '2',
    warnings: [],
    raw: { page: 1 },
  })
})

test('a listing that is awaited twice loads its page once', async () => {
  const load = threePages()
  const listing = createListing(load)
  expect(await listing).toBe(await listing)
  expect(load).toHaveBeenCalledTimes(1)
})

test('next() reaches the last page, and gives undefined after it without a call', async () => {
  const load = threePages()
  const second = await (await createListing(load)).next()
  const third = await second?.next()
  expect([second?.items, third?.items]).toEqual([
    [20, 21],
    [30, 31],
  ])
  expect(third).not.toHaveProperty('nextCursor', expect.anything())
  expect(await third?.next()).toBeUndefined()
  expect(load).toHaveBeenCalledTimes(3)
})

test('an iterated listing gives the items of all pages in order', async () => {
  const load = threePages()
  expect(await collect(createListing(load))).toEqual([10, 11, 20, 21, 30, 31])
  expect(load.mock.calls.map(([cursor]) => cursor)).toEqual([undefined, '2', '3'])
})

test('pages() gives one page after another, and each page has next()', async () => {
  const pages = await collect(createListing(threePages()).pages())
  expect(pages.map((page) => page.items)).toEqual([
    [10, 11],
    [20, 21],
    [30, 31],
  ])
  expect((await pages[0]?.next())?.items).toEqual([20, 21])
})

test('a page without items does not end the iteration', async () => {
  const load: LoadPage<number> = async (cursor) => ({
    items: cursor === 'b' ? [] : [1],
    nextCursor: cursor === undefined ? 'b' : cursor === 'b' ? 'c' : undefined,
    warnings: [],
    raw: null,
  })
  expect(await collect(createListing(load))).toEqual([1, 1])
})

test('an empty string is a valid cursor', async () => {
  const load = vi.fn<LoadPage<number>>(async (cursor) => ({
    items: [1],
    nextCursor: cursor === undefined ? '' : undefined,
    warnings: [],
    raw: null,
  }))
  expect(await collect(createListing(load))).toEqual([1, 1])
})

test('an iteration that is stopped early loads no further page', async () => {
  const load = threePages()
  for await (const item of createListing(load)) if (item === 11) break
  expect(load).toHaveBeenCalledTimes(1)
  for await (const item of createListing(load)) if (item === 20) break
  expect(load).toHaveBeenCalledTimes(3)
})

test('an error rejects the awaited listing, and no rejection stays unhandled', async () => {
  const failure = new Error('refused')
  const listing = createListing<number>(async () => {
    throw failure
  })
  await expect(Promise.resolve(listing)).rejects.toBe(failure)
  await expect(collect(listing)).rejects.toBe(failure)
  await expect(collect(listing.pages())).rejects.toBe(failure)
})

test('an error that is thrown synchronously also rejects the awaited listing', async () => {
  const listing = createListing<number>(() => {
    throw new Error('refused')
  })
  await expect(Promise.resolve(listing)).rejects.toThrow('refused')
})

test('an error on a later page comes after the items before it', async () => {
  const load = threePages()
  load.mockResolvedValueOnce({ items: [1, 2], nextCursor: '2', warnings: [], raw: null })
  load.mockRejectedValueOnce(new Error('page 2'))
  const seen: number[] = []
  const walk = async () => {
    for await (const item of createListing(load)) seen.push(item)
  }
  await expect(walk()).rejects.toThrow('page 2')
  expect(seen).toEqual([1, 2])
})

test('a timeout sets one deadline for a whole iteration', async () => {
  const load = threePages()
  let now = 1_000
  const listing = createListing(load, { timeout: 300 }, { now: () => now })
  for await (const _ of listing) now += 50
  expect(load.mock.calls.map(([, options]) => options.deadline)).toEqual([1300, 1300, 1300])
})

test('each iteration has a deadline of its own, counted from its start', async () => {
  const load = threePages()
  let now = 1_000
  const listing = createListing(load, { timeout: 300 }, { now: () => now })
  now = 5_000
  await collect(listing)
  now = 9_000
  await collect(listing)
  expect(new Set(load.mock.calls.map(([, options]) => options.deadline))).toEqual(
    new Set([5300, 9300]),
  )
})

test('a listing without timeout sets no deadline', async () => {
  const load = threePages()
  await collect(createListing(load))
  for (const [, options] of load.mock.calls) expect(options).not.toHaveProperty('deadline')
})

test('next() has a timeout of its own, keeps the signal, and takes options of its own', async () => {
  const load = threePages()
  const { signal } = new AbortController()
  const other = new AbortController().signal
  const first = await createListing(load, { timeout: 300, signal })
  const second = await first.next()
  await second?.next({ signal: other })
  expect(load.mock.calls.map(([, options]) => options)).toEqual([
    { timeout: 300, signal },
    { timeout: 300, signal },
    { timeout: 300, signal: other },
  ])
})

test('a listing that is returned from an async function becomes its first page', async () => {
  const open = async () => createListing(threePages())
  const page = await open()
  expect(page.items).toEqual([10, 11])
})

test('a given deadline replaces the timeout', async () => {
  const seen: (number | undefined)[] = []
  const listing = createListing<number>(
    async (cursor, { deadline }) => {
      seen.push(deadline)
      return {
        items: [1],
        nextCursor: cursor === undefined ? '2' : undefined,
        warnings: [],
        raw: 0,
      }
    },
    { timeout: 5000, deadline: 1234 },
    { now: () => 1000 },
  )
  for await (const _ of listing) void _
  expect(seen).toEqual([1234, 1234])
})

/** A listing of a vendor that always has another page. */
function endless(
  nextCursor: (page: number) => string,
  items: (page: number) => readonly unknown[] = (page) => [{ id: `${page}` }],
) {
  let page = 0
  return vi.fn<LoadPage<unknown>>(async () => {
    page++
    return { items: items(page), nextCursor: nextCursor(page), warnings: [], raw: {} }
  })
}

const circle = (length: number) => (page: number) => `c${page % length}`
const onward = (page: number): string => `p${page}`

test.each<[string, ReturnType<typeof endless>, number, RegExp]>([
  ['its own cursor', endless(() => 'c"1'), 2, /cursor "c\\"1" came twice/],
  ['two cursors in turn', endless(circle(2)), 8, /cursor "c[01]" came twice/],
  ['seven cursors in turn', endless(circle(7)), 40, /came twice/],
  ['the same items', endless(onward, () => [{ id: 'a' }, { id: 'b' }]), 3, /the same items.*"p3"/],
  ['the same favorites', endless(onward, () => [{ asset: { id: 'a' } }]), 3, /the same items/],
  ['no items', endless(onward, () => []), 100, /no items/],
  ['ever new items', endless(onward), MOST_PAGES, /more than 10000 pages.*"p10000"/],
])('a vendor that answers with %s without end is stopped', async (_, load, most, message) => {
  const error = await collect(createListing(load)).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(InvalidResponseError)
  expect(error).toMatchObject({ reason: 'endless', field: 'nextCursor' })
  expect(String(error)).toMatch(message)
  expect(load.mock.calls.length).toBeLessThanOrEqual(most)
})

test('a vendor without end is stopped also on the way by next()', async () => {
  const load = endless(circle(2))
  let page = await createListing(load)
  const walk = async (): Promise<void> => {
    for (;;) page = (await page.next()) ?? page
  }
  await expect(walk()).rejects.toMatchObject({ reason: 'endless' })
  expect(load.mock.calls.length).toBeLessThanOrEqual(8)
})

test('a page may come twice, and the same next page may be asked for often', async () => {
  const twice = endless(onward, (page) => [{ id: `${Math.ceil(page / 2)}` }])
  const seen: unknown[] = []
  for await (const item of createListing(twice)) if (seen.push(item) === 20) break
  const first = await createListing(threePages())
  for (let time = 0; time < 5; time++) expect((await first.next())?.items).toEqual([20, 21])
})
