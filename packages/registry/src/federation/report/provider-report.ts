import type { PicturedeskError, Warning } from '@picturedesk/provider'

/**
 * How far a provider is in a call to several.
 *
 * - `waiting`: it has not given a page yet
 * - `more`: it has given a page, and has more
 * - `complete`: it has given all that it has
 * - `failed`: it, or the loading of its code, failed
 * - `timed-out`: the call's time was over before it was done
 * - `not-supported`: it has no such method, or not for this query
 * - `aborted`: it was asked, and the call ended before it gave a page
 * - `not-asked`: the call ended before it was its turn
 */
export type ProviderStatus =
  | 'waiting'
  | 'more'
  | 'complete'
  | 'failed'
  | 'timed-out'
  | 'not-supported'
  | 'aborted'
  | 'not-asked'

/** How one provider did in a call to several. */
export interface ProviderReport<Id extends string = string> {
  readonly provider: Id
  readonly status: ProviderStatus
  /** Pages that were loaded. */
  readonly pages: number
  /** Items that it gave. */
  readonly items: number
  /** How many it has over all pages, when it says. */
  readonly total?: number | undefined
  /** Options that it could not honour, each once. */
  readonly warnings: readonly Warning[]
  /** With `failed`, `timed-out` and `not-supported`. */
  readonly error?: PicturedeskError | undefined
  /**
   * Where to go on or try again: after the last page that was loaded, `null` at the
   * start. Absent with `complete` and `not-supported`.
   * @example
   * // the next page, and another try for those that failed
   * const cursors = Object.fromEntries(
   *   page.report.map(({ provider, cursor }) => [provider, cursor]))
   */
  readonly cursor?: string | null | undefined
}
