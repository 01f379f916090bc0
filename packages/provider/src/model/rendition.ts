/**
 * What a rendition is for: `thumbnail` for lists, `preview` for grids or playing,
 * `comp` a large one for layouts, `original` the file itself, `poster` a still of a video. More may
 * follow: treat others as `preview`.
 */
export type RenditionRole = 'thumbnail' | 'preview' | 'comp' | 'original' | 'poster' | (string & {})

/** One file that shows an asset. schema.org contentUrl, thumbnailUrl. */
export interface Rendition {
  readonly role: RenditionRole
  /** The vendor's name of the rendition, such as `small_thumb`. */
  readonly name?: string | undefined
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
  /**
   * Size of the file in bytes. schema.org contentSize.
   * @minimum 0
   * @asType integer
   */
  readonly bytes?: number | undefined
  readonly watermarked?: boolean | undefined
  /** True if it shows a part of the asset only. */
  readonly cropped?: boolean | undefined
  /**
   * RFC 3339 time after which the URL no longer works; absent when it does not expire.
   * @format date-time
   */
  readonly expiresAt?: string | undefined
}
