import type { TransportOptions } from '@picturedesk/transport'

/** Options of {@link createOmniCommerce}. */
export interface OmniCommerceOptions extends TransportOptions {
  /** Key of the application. Default: OMNICOMMERCE_API_KEY. */
  readonly apiKey?: string | undefined
  /** Default: OMNICOMMERCE_BASE_URL, else https://api.kr.omnicommerce.ai/2024-07. */
  readonly baseUrl?: string | undefined
  /**
   * Path of a batch: with its first id in it, as documented, or without any. The vendor's
   * document does not explain the id; neither path is verified. Default: `documented`.
   */
  readonly batchPath?: BatchPath | undefined
}

/** How the path of a batch is written. */
export type BatchPath = 'documented' | 'bare'
