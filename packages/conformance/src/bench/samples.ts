import type { AssetKind, AssetQuery, Money, QualifiedId } from '@picturedesk/provider'
import type { WireCall } from '../wire/wire-call.ts'
import type { Golden } from './golden.ts'

/** A "no" of the vendor, as it stands on the wire. */
export interface RefusalSample {
  /** HTTP status. Default: 200. */
  readonly status?: number | undefined
  readonly body: string
  /** Default: `application/json`. */
  readonly mediaType?: string | undefined
  /** What the error's `vendorCode` must be. */
  readonly vendorCode?: string | number | undefined
}

/**
 * What the suite cannot derive from the manifest. A case that needs a sample
 * which is not there fails and names it.
 */
export interface Samples {
  /** Words that find assets, for all kinds or for each. Default: `云南`. */
  readonly text?: string | Readonly<Partial<Record<AssetKind, string>>> | undefined
  /** A query with at least two pages. Default: the text, two assets a page. */
  readonly paged?: AssetQuery | undefined
  /** A query that finds nothing. */
  readonly nothing?: AssetQuery | undefined
  /** A cursor that points beyond the last page of `paged`. */
  readonly cursorBeyondLast?: string | undefined
  /** An id that the vendor does not have. */
  readonly unknownAsset?: QualifiedId | undefined
  /** At least three ids of products that the vendor has findings about. */
  readonly products?: readonly string[] | undefined
  /** The id of a product that the vendor does not have. */
  readonly unknownProduct?: string | undefined
  /** Whom licences name. Default: `测试` where the offer requires a licensee, else nobody. */
  readonly licensee?: string | undefined
  /** For platform accounts, which must name one. */
  readonly endUser?: string | undefined
  /** Texts that orders carry, for vendors whose offers require some. */
  readonly references?: Readonly<Record<string, string>> | undefined
  /** What users pay, where offers state no price. */
  readonly salePrice?: Money | undefined
  /** Values for options of which the vendor knows only some. */
  readonly options?: Partial<AssetQuery> | undefined
  /** Two pictures in the vendor's store, for providers that take a `uri`. Default: `gs://…`. */
  readonly storedPictures?: readonly [string, string] | undefined
  /** How the vendor says no to a search. */
  readonly refusal?: RefusalSample | undefined
  /** What must come out, by the vendor's documentation: what means something cannot be derived. */
  readonly golden?: Golden | undefined
  /** Tells a purchase on the wire. Default: any call that is not a GET. */
  readonly isPurchase?: ((call: WireCall) => boolean) | undefined
}
