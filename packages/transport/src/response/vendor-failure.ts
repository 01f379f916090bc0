/** Code and message of a failure, from the vendor's envelope. */
export interface VendorFailure {
  readonly code?: string | number | undefined
  readonly message?: string | undefined
}
