import type { PageCallOptions } from '@picturedesk/provider'

/** One call of the vendor. */
export interface AcmeCall {
  readonly operation: string
  readonly path: string
  readonly query?: Readonly<Record<string, string>>
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: object
  /** Never to be repeated, though it has no body. */
  readonly once?: boolean
  readonly options?: PageCallOptions | undefined
}
