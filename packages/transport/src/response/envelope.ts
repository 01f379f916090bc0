import type { VendorFailure } from './vendor-failure.ts'

/** A success with its payload, or a failure that the vendor reports inside HTTP 200. */
export type Envelope =
  | OpenedEnvelope
  | { readonly failure: VendorFailure; readonly payload?: undefined }

/** A success with its payload. */
export interface OpenedEnvelope {
  readonly payload: unknown
  /** Path of the payload in the body, for messages; empty if it is the body. Default: `data`. */
  readonly at?: string | undefined
  readonly failure?: undefined
}
