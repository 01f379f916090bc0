/** A vendor's heading for assets of one kind. */
export interface Category {
  /** The vendor's id; `0` is a legal one. */
  readonly id: string
  readonly name: string
  readonly description?: string | undefined
  /** As the vendor sent it. */
  readonly raw: unknown
}
