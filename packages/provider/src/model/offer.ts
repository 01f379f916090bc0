import type { Charge } from './charge.ts'
import type { Money } from './money.ts'

/** A member of an order. */
export type OrderField = 'licensee' | 'endUser' | 'references' | (string & {})

/** One way to license an asset. Two offers may look alike and still differ by id. */
export interface Offer {
  /** The vendor's id of the licence or permission. */
  readonly id: string
  readonly name: string
  readonly price?: Money | undefined
  /** The price in the vendor's own units. An offer may have it beside `price`, or in its place. */
  readonly charge?: Charge | undefined
  /**
   * Members of the order that the vendor demands; such as `references.projectCode` for one of many.
   * Absent: none.
   */
  readonly requires?: readonly OrderField[] | undefined
  /** The vendor's word for the licence, such as `standard`. */
  readonly license?: string | undefined
  /** The vendor's word for the size, such as `huge`. */
  readonly size?: string | undefined
  /** The vendor's own description of the delivered file, such as `1000 x 668 px (72dpi)`. */
  readonly description?: string | undefined
  /** File format in the vendor's spelling, such as `mov`. */
  readonly format?: string | undefined
  /**
   * Pixels.
   * @minimum 0
   */
  readonly width?: number | undefined
  /**
   * Pixels.
   * @minimum 0
   */
  readonly height?: number | undefined
  /**
   * Dots per inch.
   * @minimum 0
   */
  readonly dpi?: number | undefined
  /**
   * Size of the file in bytes, if the vendor sends it exactly.
   * @minimum 0
   * @asType integer
   */
  readonly bytes?: number | undefined
  /** Display text of the file size, such as `508.3MB`. schema.org contentSize. */
  readonly contentSize?: string | undefined
  /**
   * `contentSize` in bytes (1 MB = 1024² bytes), as exactly as its rounding allows.
   * @minimum 0
   * @asType integer
   */
  readonly approximateBytes?: number | undefined
  /** The offer as the vendor sent it. */
  readonly raw: unknown
}
