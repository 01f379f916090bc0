import {
  checkEnds,
  type InvalidProviderError,
  trace,
  untraced,
  type Warning,
} from '@picturedesk/provider'
import type { Paged } from '../calls/paged.ts'
import type { SomePage } from '../middleware/wrap-listing.ts'
import { kindOf } from '../snapshot/unreadable-error.ts'
import { closeIterator } from './close-iterator.ts'
import type { Ownership } from './ownership.ts'

/** A listing of a provider, on its way to the caller. */
interface CheckedListing {
  readonly method: string
  /** May throw, and may give anything. */
  readonly open: () => Paged<SomePage, unknown>
  readonly problemOf: Ownership
  readonly refuse: (problem: string, cause?: unknown) => InvalidProviderError
}

/**
 * Makes a listing of which each page is checked, and which ends: a plugin may have made it without
 * `createListing`, by which an endless one is stopped. An item that is not the provider's own is left out
 * with a warning of its page.
 */
export function checkedListing(details: CheckedListing): Paged<SomePage, unknown> {
  const { method, open, refuse } = details
  const opened = attempt(open)
  let first: Promise<SomePage> | undefined

  const listing = (needed: 'then' | 'pages'): Paged<SomePage, unknown> => {
    if ('error' in opened) throw opened.error
    const { value } = opened
    if (typeof value?.[needed] === 'function') return value
    throw refuse(`${method} must give a listing, which has \`then\` and \`pages\``)
  }
  const wrap = (page: SomePage, cursor?: string, before = untraced): SomePage => {
    const checked = checkPage(details, page)
    const { nextCursor } = checked
    return {
      ...checked,
      next: async (options) => {
        if (typeof page.next !== 'function') {
          if (nextCursor === undefined) return undefined
          throw refuse(`${method} must give pages with \`next\``)
        }
        const so = trace(before, cursor, checked)
        if (nextCursor !== undefined) checkEnds(so, cursor, nextCursor)
        const next = await page.next(options)
        return next === undefined ? undefined : wrap(next, nextCursor, so)
      },
    }
  }

  async function* pages(): AsyncGenerator<SomePage, void, undefined> {
    const found: unknown = listing('pages').pages()
    const iterator = (found as Partial<AsyncIterable<SomePage>> | undefined)?.[
      Symbol.asyncIterator
    ]?.()
    if (typeof iterator?.next !== 'function')
      throw refuse(`\`pages\` of ${method} must give an iteration of pages`)
    let over = false
    let cursor: string | undefined
    let so = untraced
    try {
      for (;;) {
        const result: unknown = await iterator.next()
        if (typeof result !== 'object' || result === null)
          throw refuse(`\`next\` of ${method} must give an object, but gave ${typeof result}`)
        const { done, value } = result as IteratorResult<SomePage>
        over = done === true
        if (over) break
        // A page without a cursor is the last one, unless another follows.
        if (cursor === undefined && so.pages > 0) checkEnds(so, undefined, `page ${so.pages + 1}`)
        const page = wrap(value, cursor, so)
        yield page
        so = trace(so, cursor, page)
        const { nextCursor } = page
        if (nextCursor !== undefined) checkEnds(so, cursor, nextCursor)
        cursor = nextCursor
      }
    } finally {
      if (!over) await closeIterator(iterator)
    }
  }

  return {
    // biome-ignore lint/suspicious/noThenProperty: a listing is awaitable by design
    then: (fulfilled, rejected) => {
      first ??= (async () => wrap(await listing('then')))()
      return first.then(fulfilled, rejected)
    },
    pages,
    async *[Symbol.asyncIterator]() {
      // `yield*` of a list costs a third more.
      for await (const page of pages()) for (const item of page.items) yield item
    },
  }
}

/** The members of a page, each read once, without the items that are refused. */
function checkPage({ method, problemOf, refuse }: CheckedListing, page: SomePage): SomePage {
  const read = attempt(() => ({ ...page }))
  if ('error' in read)
    throw refuse(`${method} gave a page of which reading threw ${kindOf(read.error)}`, read.error)
  const members: Partial<SomePage> = read.value
  if (!Array.isArray(members.items))
    throw refuse(`${method} must give pages with a list of \`items\``)
  const own = Array.isArray(members.warnings) ? members.warnings : []
  const refused: Warning[] = []
  for (const item of members.items as unknown[]) {
    const problem = problemOf(item)
    if (problem !== undefined) {
      const message = `${problem}. The item was left out.`
      refused.push({ code: 'invalid-item', raw: item, message })
    }
  }
  const bad = new Set(refused.map(({ raw }) => raw))
  return {
    ...(members as SomePage),
    // Nearly always all are the provider's own, and no list has to be copied.
    items: bad.size === 0 ? members.items : members.items.filter((item) => !bad.has(item)),
    warnings: [...own, ...refused],
  }
}

function attempt<T>(run: () => T): { readonly value: T } | { readonly error: unknown } {
  try {
    return { value: run() }
  } catch (error) {
    return { error }
  }
}
