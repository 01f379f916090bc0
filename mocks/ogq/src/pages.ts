import type { JsonObject } from '@picturedesk/mocks'

/** Which part of a list is wanted. */
export interface PageQuery {
  /** Counted from 0. */
  readonly page: number
  readonly pageSize: number
}

/** The items of one page. */
export function slice<T>(list: readonly T[], { page, pageSize }: PageQuery): T[] {
  return list.slice(page * pageSize, (page + 1) * pageSize)
}

/** A page in the vendor's form, which says whether there is another. */
export function withNext<T>(
  list: readonly T[],
  page: PageQuery,
  toElement: (item: T) => JsonObject,
): JsonObject {
  return {
    hasNext: (page.page + 1) * page.pageSize < list.length,
    elements: slice(list, page).map(toElement),
  }
}
