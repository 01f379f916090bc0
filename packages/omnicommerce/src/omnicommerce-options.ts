import type { TransportOptions } from '@picturedesk/transport'

/** Options of {@link createOmniCommerce}. */
export interface OmniCommerceOptions extends TransportOptions {
  /** Key of one solution and workspace. Default: the environment's OMNICOMMERCE_API_KEY. */
  readonly apiKey?: string | undefined
  /** Default: the environment's OMNICOMMERCE_BASE_URL, or else https://api.kr.omnicommerce.ai/2024-07. */
  readonly baseUrl?: string | undefined
  /**
   * Path of a batch call: `documented` has the first id of the batch in it, `bare` has no id. The
   * vendor's document does not explain the id, and neither path is verified. Default: `documented`.
   */
  readonly batchPath?: BatchPath | undefined
}

/** The form of the path of a batch call. */
export type BatchPath = 'documented' | 'bare'
