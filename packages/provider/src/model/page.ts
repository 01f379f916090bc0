import type { CallOptions } from '../call-options.ts'
import type { Warning } from './warning.ts'

/** What one answer of a listing holds. */
export interface PageContent<T> {
  readonly items: readonly T[]
  /** How many there are over all pages, when the vendor says. */
  readonly total?: number | undefined
  /** Hand it back as `cursor` to go on here later; absent on the last page. */
  readonly nextCursor?: string | undefined
  /** What the vendor could not honour. */
  readonly warnings: readonly Warning[]
  /** The vendor's answer, unwrapped from its envelope. */
  readonly raw: unknown
}

/** One page of a listing. */
export interface Page<T> extends PageContent<T> {
  /** Fetches the page after this one; `undefined` after the last, without a call. */
  next(options?: CallOptions): Promise<Page<T> | undefined>
}
