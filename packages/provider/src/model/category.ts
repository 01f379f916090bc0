/** A category of a vendor for assets of one kind. */
export interface Category {
  /**
   * The vendor's id. `0` is a valid id.
   * @minLength 1
   */
  readonly id: string
  readonly name: string
  readonly description?: string | undefined
  /** As the vendor sent it. */
  readonly raw: unknown
}
