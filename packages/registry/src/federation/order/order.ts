import type { ProviderReport } from '../report/provider-report.ts'

/**
 * The items of one provider. The iteration ends when the provider is at its end, has failed or was
 * stopped. It never throws. A page is loaded only when its first item is read.
 */
export interface OrderSource<T> extends AsyncIterable<T> {
  /** How far the provider is, live. */
  readonly report: ProviderReport
}

/**
 * The order in which the items of several providers come: a plain function. It starts a source by
 * reading it, may read each source one item ahead, and may leave sources unread.
 * @example
 * // the first provider's first, and then the others' as they arrive
 * const favouring: Order<Asset> = async function* ([first, ...others]) {
 *   if (first !== undefined) yield* first
 *   yield* asTheyArrive(others)
 * }
 */
export type Order<T> = (sources: readonly OrderSource<T>[]) => AsyncIterable<T>
