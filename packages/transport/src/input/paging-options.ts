import { fromDigits } from '../response/wire-value.ts'

/** How the lists of a vendor are paged, as the generated table says it. */
export interface Paging {
  /** The parameter that says which page, or from which item on. */
  readonly place: string
  /** Its value for the first page. */
  readonly first: number
  /** The parameter that says how many items a page has. */
  readonly size: string
}

/** The parameters for the options that all lists have, of a vendor whose cursors are numbers. */
export function pagingOptions({ place, size }: Paging): {
  readonly cursor: readonly [parameter: string, convert: typeof fromDigits]
  readonly perPage: string
} {
  return { cursor: [place, fromDigits], perPage: size }
}
