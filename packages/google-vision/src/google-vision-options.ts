import type { TransportOptions } from '@picturedesk/transport'

/** Options of {@link createGoogleVision}. */
export interface GoogleVisionOptions extends TransportOptions {
  /** A key of the project, sent in a header. Default: the environment's GOOGLE_VISION_API_KEY. */
  readonly apiKey?: string | undefined
  /**
   * An OAuth 2.0 access token in place of the key, or a function that gives one. The function is
   * called for each call, so it should keep its token as long as that works.
   */
  readonly token?: string | GoogleVisionTokenSource | undefined
  /** Default: the environment's GOOGLE_VISION_BASE_URL, or else https://vision.googleapis.com. */
  readonly baseUrl?: string | undefined
}

/** Gives an access token. */
export type GoogleVisionTokenSource = () => string | PromiseLike<string>
