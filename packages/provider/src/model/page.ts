import type { CallOptions } from '../call-options.ts'
import type { Warning } from './warning.ts'

/** The content of one page of a listing. */
export interface PageContent<T> {
  readonly items: readonly T[]
  /**
   * Number of items on all pages, if the vendor tells it.
   * @minimum 0
   * @asType integer
   */
  readonly total?: number | undefined
  /**
   * Pass it as `cursor` to continue after this page. Absent on the last page.
   * @minLength 1
   */
  readonly nextCursor?: string | undefined
  /** The options that the vendor could not honour, and the items that it sent malformed. */
  readonly warnings: readonly Warning[]
  /** The vendor's response, without its envelope. */
  readonly raw: unknown
}

/** One page of a listing. */
export interface Page<T> extends PageContent<T> {
  /** Fetches the next page. After the last page it is `undefined`, without a call. */
  next(options?: CallOptions): Promise<Page<T> | undefined>
}
