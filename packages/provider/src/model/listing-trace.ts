import { InvalidResponseError } from '../errors/invalid-response-error.ts'
import type { PageContent } from './page.ts'

/** Most pages of one listing: a million items at a hundred a page. */
export const MOST_PAGES = 10_000

/** How often the same items may come in a row. A list that grows while it is read can shift twice. */
const MOST_REPEATS = 3

/** How many pages without items may come in a row. Some vendors filter after they count. */
const MOST_EMPTY = 100

/**
 * What is remembered of the pages so far, to notice that a listing never ends. It does not grow with
 * the number of pages: a cursor is compared with an earlier one that is chosen anew after 1, 2, 4, 8
 * … pages (Brent's algorithm), which finds a circle of any length.
 */
export interface ListingTrace {
  readonly pages: number
  /** The cursor that later ones are compared with. */
  readonly mark: string | undefined
  /** After this page, the mark moves. */
  readonly moveAt: number
  /** The ids of the latest page's items; undefined if an item has none. */
  readonly ids: string | undefined
  readonly repeats: number
  /** The provider that the items name. */
  readonly provider?: string | undefined
}

export const untraced: ListingTrace = {
  pages: 0,
  mark: undefined,
  moveAt: 1,
  ids: undefined,
  repeats: 0,
}

/** Remembers a page. */
export function trace(
  before: ListingTrace,
  cursor: string | undefined,
  { items }: Pick<PageContent<unknown>, 'items'>,
): ListingTrace {
  const pages = before.pages + 1
  const moves = pages === before.moveAt
  const ids = idsOf(items)
  return {
    pages,
    mark: moves ? cursor : before.mark,
    moveAt: moves ? before.moveAt * 2 : before.moveAt,
    ids,
    repeats: ids !== undefined && ids === before.ids ? before.repeats + 1 : 1,
    provider: providerOf(items[0]) ?? before.provider,
  }
}

/**
 * Refuses to go on with a listing that never ends.
 * @param cursor The cursor of the latest page.
 * @throws InvalidResponseError `endless`
 */
export function checkEnds(
  { pages, mark, ids, repeats, provider }: ListingTrace,
  cursor: string | undefined,
  nextCursor: string,
): void {
  const shown = JSON.stringify(String(nextCursor).slice(0, 100))
  if (nextCursor === cursor || nextCursor === mark)
    throw endless(`the listing repeats: cursor ${shown} came twice.`, provider)
  if (repeats >= (ids === '' ? MOST_EMPTY : MOST_REPEATS))
    throw endless(
      `the listing repeats: ${repeats} pages in a row have ${ids === '' ? 'no items' : 'the same items'}, the next cursor is ${shown}.`,
      provider,
    )
  if (pages >= MOST_PAGES)
    throw endless(
      `the listing has more than ${MOST_PAGES} pages. To read on, list again with cursor ${shown}.`,
      provider,
    )
}

function endless(message: string, provider: string | undefined): InvalidResponseError {
  return new InvalidResponseError(message, { provider, reason: 'endless', field: 'nextCursor' })
}

function idsOf(items: readonly unknown[]): string | undefined {
  const ids: string[] = []
  for (const item of items) {
    const id = idOf(item)
    if (id === undefined) return undefined
    ids.push(id)
  }
  return ids.join('\n')
}

function idOf(item: unknown): string | undefined {
  const { id, asset } = (item ?? {}) as { readonly id?: unknown; readonly asset?: unknown }
  if (typeof id === 'string') return id
  return asset === undefined ? undefined : idOf(asset)
}

function providerOf(item: unknown): string | undefined {
  const { provider, asset } = (item ?? {}) as {
    readonly provider?: unknown
    readonly asset?: unknown
  }
  if (typeof provider === 'string') return provider
  return asset === undefined ? undefined : providerOf(asset)
}
