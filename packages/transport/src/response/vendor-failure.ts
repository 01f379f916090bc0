/** What a vendor says of a failure, taken from its envelope. */
export interface VendorFailure {
  readonly code?: string | number | undefined
  readonly message?: string | undefined
}
