import {
  type AnyProvider,
  type Asset,
  type AssetQuery,
  type CallOptions,
  createListing,
  type PageCallOptions,
  type PageContent,
  qualifiedId,
} from '@picturedesk/provider'

/** What a fake vendor was asked for. */
export interface FakeCall {
  readonly query: AssetQuery
  readonly cursor: string | undefined
  readonly options: PageCallOptions
}

/** A provider that searches in memory, and remembers how it was asked. */
export interface FakeVendor<Id extends string> extends AnyProvider {
  readonly id: Id
  readonly search: NonNullable<AnyProvider['search']>
  readonly calls: FakeCall[]
  /** Asked and not settled yet, or not stopped yet. */
  readonly running: () => number
}

/** How a fake vendor answers: a page of items, or what it throws. */
export type Answer = (call: FakeCall) => Promise<Partial<PageContent<Asset>>>

/** An asset of a vendor, of which nothing matters but its id. */
export function asset(provider: string, vendorId: string | number): Asset {
  const id = qualifiedId(provider, 'image', vendorId)
  return { id, provider, kind: 'image', renditions: [], raw: undefined }
}

/** A vendor that answers with pages of so many items, counted from 0: `a:image/0`, `a:image/1`. */
export function paged(id: string, sizes: readonly number[]): Answer {
  const pages = sizes.map((size, page) => {
    const start = sizes.slice(0, page).reduce((sum, length) => sum + length, 0)
    return Array.from({ length: size }, (_, index) => asset(id, start + index))
  })
  return async ({ cursor = '0' }) => {
    const page = Number(cursor)
    return {
      items: pages[page] ?? [],
      nextCursor: page + 1 < pages.length ? String(page + 1) : undefined,
    }
  }
}

/** A provider with `search.assets`; `answer` gives its pages. */
export function fakeVendor<const Id extends string>(
  id: Id,
  answer: Answer = paged(id, [2, 2]),
): FakeVendor<Id> {
  const calls: FakeCall[] = []
  let running = 0
  const assets = (query: AssetQuery, options?: CallOptions) =>
    createListing(async (cursor = query.cursor, call) => {
      const asked = { query, cursor, options: call }
      calls.push(asked)
      running++
      try {
        const content = await answer(asked)
        return { items: [], warnings: [], raw: undefined, ...content }
      } finally {
        running--
      }
    }, options)
  return {
    specVersion: 'v1',
    id,
    name: id,
    manifest: {
      specVersion: 'v1',
      id,
      name: id,
      kinds: ['image'],
      capabilities: { search: ['assets'] },
      operations: {},
    },
    search: { assets },
    calls,
    running: () => running,
  }
}

/** Never answers; heeds the signal. */
export const silent: Answer = ({ options: { signal } }) =>
  new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true })
    if (signal?.aborted) reject(signal.reason)
  })

/** Never answers, whatever the signal says. */
export const deaf: Answer = () => new Promise(() => {})

/** Always fails. */
export function failing(error: unknown): Answer {
  return () => Promise.reject(error)
}
