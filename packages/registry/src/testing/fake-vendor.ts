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

/** A call to a fake vendor. */
export interface FakeCall {
  readonly query: AssetQuery
  readonly cursor: string | undefined
  readonly options: PageCallOptions
}

/** A provider that searches in memory, and remembers its calls. */
export interface FakeVendor<Id extends string> extends AnyProvider {
  readonly id: Id
  readonly search: NonNullable<AnyProvider['search']>
  readonly calls: FakeCall[]
  /** How many calls have neither settled nor been stopped. */
  readonly running: () => number
}

/** How a fake vendor responds: with a page of items, or with an error. */
export type Answer = (call: FakeCall) => Promise<Partial<PageContent<Asset>>>

/** An asset of a vendor, with an id and no details. */
export function asset(provider: string, vendorId: string | number): Asset {
  const id = qualifiedId(provider, 'image', vendorId)
  return { id, provider, kind: 'image', renditions: [], raw: undefined }
}

/** Responds with pages of these sizes. Items are counted from 0: `a:image/0`, `a:image/1`. */
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

/** A provider with `search.assets`, whose pages `answer` makes. */
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

/** Never responds, but ends when the signal is aborted. */
export const silent: Answer = ({ options: { signal } }) =>
  new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true })
    if (signal?.aborted) reject(signal.reason)
  })

/** Never responds, and ignores the signal. */
export const deaf: Answer = () => new Promise(() => {})

/** Always fails. */
export function failing(error: unknown): Answer {
  return () => Promise.reject(error)
}
