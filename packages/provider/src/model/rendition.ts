/**
 * What a rendition is for: `thumbnail` for lists, `preview` for grids or playing,
 * `comp` a large one for layouts, `poster` a still of a video.
 */
export type RenditionRole = 'thumbnail' | 'preview' | 'comp' | 'poster'

/** One file that shows an asset. schema.org contentUrl, thumbnailUrl. */
export interface Rendition {
  readonly role: RenditionRole
  /**
   * As the vendor gave it; may be plain http. Providers never fetch it.
   * @format web-url
   */
  readonly url: string
  /** IANA media type, if the vendor's names tell it. */
  readonly mediaType?: string | undefined
  /**
   * Pixels.
   * @minimum 0
   */
  readonly width?: number | undefined
  /**
   * Pixels.
   * @minimum 0
   */
  readonly height?: number | undefined
  /**
   * At most this many pixels wide, where only a bound is known.
   * @minimum 0
   */
  readonly maxWidth?: number | undefined
  /**
   * At most this many pixels high, where only a bound is known.
   * @minimum 0
   */
  readonly maxHeight?: number | undefined
  readonly watermarked?: boolean | undefined
  /**
   * RFC 3339 time after which the URL no longer works; absent when it does not expire.
   * @format date-time
   */
  readonly expiresAt?: string | undefined
}
