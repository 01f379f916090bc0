import type { CallOptions } from '../call-options.ts'
import type { AssetRef } from '../model/asset.ts'

/** A URL that shows an asset without watermark for a limited time. */
export interface StreamingUrl {
  /** @format web-url */
  readonly url: string
  /**
   * RFC 3339.
   * @format date-time
   */
  readonly expiresAt: string
  readonly raw: unknown
}

/** Options of a streaming URL. */
export interface StreamingOptions extends CallOptions {
  /** Id of one of the asset's offers. Default: the vendor's. */
  readonly offer?: string | undefined
}

/** Showing assets without buying them. */
export interface Streaming {
  /** @throws NotFoundError */
  url(asset: AssetRef, options?: StreamingOptions): Promise<StreamingUrl>
}
