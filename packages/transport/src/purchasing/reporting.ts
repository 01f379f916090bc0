import {
  type CallOptions,
  type Clock,
  type Deadline,
  type Manifest,
  type PageCallOptions,
  PicturedeskError,
  type ReportedSale,
  type Sale,
  SaleOutcomeUnknownError,
  type SaleReport,
  type Sales,
  startDeadline,
  TimeoutError,
} from '@picturedesk/provider'
import { checkSale } from './check-sale.ts'
import { callWithin, lookUntilFound, paidCall } from './inside-call.ts'

/** Sales of a page, where a list of them is searched. */
const PER_PAGE = 100

/** A report that was checked, ready to be sent. */
export interface ReadySale {
  readonly report: SaleReport
  /** In the form in which an error carries it: ids, and `soldAt` in UTC. */
  readonly sale: ReportedSale
}

/** What a vendor brings: how to send a report, and how to list what was reported. */
export interface VendorSales {
  readonly manifest: Manifest
  readonly clock: Clock
  /** Milliseconds for a report that is given no timeout. Default: 30,000. */
  readonly timeout?: number | undefined
  /** What the vendor needs in a report besides. Throws before anything is sent. */
  readonly check?: ((ready: ReadySale) => void) | undefined
  /** Sends the report once. The operation must be marked as never to be repeated. */
  readonly send: (ready: ReadySale, call: PageCallOptions) => Promise<Sale>
  /** Sales to a user. Absent: an unknown outcome stays unknown. */
  readonly list?: Sales['list']
}

/**
 * Reports sales by the money rule: sent once, and repeated only if it provably never left. When the
 * response is lost, the list of the user's sales decides, by reference and asset.
 */
export function createReporting(vendor: VendorSales): Sales['report'] {
  const { manifest, clock, timeout: defaultTimeout = 30_000 } = vendor
  const provider = manifest.id

  return async (report, options = {}) => {
    const ready: ReadySale = { report, sale: checkSale(manifest, report) }
    vendor.check?.(ready)
    const { signal, timeout = defaultTimeout } = options
    const expired = () => new TimeoutError({ provider, timeout, outcome: 'not-sent' })
    const deadline = startDeadline({ clock, timeout, signal, expired })
    try {
      return await vendor.send(ready, paidCall(clock, deadline, options))
    } catch (error) {
      // The reason of an abort may be an error of ours, but says nothing about this report.
      const isOurs = PicturedeskError.isInstance(error) && !signal?.aborted
      if (isOurs && error.outcome !== 'unknown') throw error
      const found = await find(ready.sale, deadline, options)
      if (found !== undefined) return { ...found, recovered: true }
      signal?.throwIfAborted()
      throw unknown(ready.sale, error)
    } finally {
      deadline.release()
    }
  }

  async function find(
    { reference, assetId }: ReportedSale,
    deadline: Deadline,
    options: CallOptions,
  ): Promise<Sale | undefined> {
    const { list } = vendor
    if (list === undefined) return undefined
    return lookUntilFound(clock, deadline, async () => {
      for await (const sale of list({ perPage: PER_PAGE }, callWithin(deadline, options)))
        if (sale.reference === reference && sale.assetId === assetId) return sale
      return undefined
    })
  }
}

function unknown(sale: ReportedSale, cause: unknown): SaleOutcomeUnknownError {
  const { operation, status, requestId, attempts, vendorCode, vendorMessage } = (cause ??
    {}) as Partial<PicturedeskError>
  const said = { operation, status, requestId, attempts, vendorCode, vendorMessage }
  return new SaleOutcomeUnknownError({ provider: sale.provider, ...said, cause, sale })
}
