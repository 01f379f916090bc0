import type { ProviderReport } from '../report/provider-report.ts'

/**
 * What one provider gives, item by item. It ends when the provider is at its end, has
 * failed or was stopped; it never throws. The next item is asked for, and if need be a
 * page loaded, only when it is read.
 */
export interface OrderSource<T> extends AsyncIterable<T> {
  /** How far the provider is, live. */
  readonly report: ProviderReport
}

/**
 * In which order the items of several providers come: a plain function. It starts
 * sources by reading them, may read each one ahead by an item, and may leave any unread.
 * @example
 * // the first provider's first, and then the others' as they arrive
 * const favouring: Order<Asset> = async function* ([first, ...others]) {
 *   if (first !== undefined) yield* first
 *   yield* asTheyArrive(others)
 * }
 */
export type Order<T> = (sources: readonly OrderSource<T>[]) => AsyncIterable<T>
