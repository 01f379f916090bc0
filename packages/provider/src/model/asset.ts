import type { AssetKind } from './asset-kind.ts'
import type { Creator } from './creator.ts'
import type { Offer } from './offer.ts'
import type { QualifiedId } from './qualified-id.ts'
import type { Releases } from './releases.ts'
import type { Rendition } from './rendition.ts'

/** How an image was made. Vendors may add words of their own. */
export type ImageType = 'photo' | 'illustration' | 'vector' | (string & {})

/** A picture or a video of one provider. Members that the vendor did not send are absent. */
export interface Asset {
  readonly id: QualifiedId
  /** Id of the provider of this asset. */
  readonly provider: string
  readonly kind: AssetKind
  /** IPTC dc:title, schema.org name. */
  readonly title?: string | undefined
  /** IPTC dc:description. */
  readonly description?: string | undefined
  /** IPTC dc:subject. */
  readonly keywords?: readonly string[] | undefined
  readonly creator?: Creator | undefined
  /** IPTC photoshop:Credit. */
  readonly creditText?: string | undefined
  /** IPTC dc:rights. */
  readonly copyrightNotice?: string | undefined
  /**
   * URL of a licence that the asset is offered under to everyone, such as a Creative Commons deed;
   * absent where a licence has to be acquired. schema.org license, IPTC xmpRights:WebStatement.
   * @format web-url
   */
  readonly license?: string | undefined
  /**
   * Page of the vendor where the asset can be licensed. IPTC plus:LicensorURL.
   * @format web-url
   */
  readonly acquireLicensePage?: string | undefined
  /**
   * Width divided by height.
   * @minimum 0
   */
  readonly aspectRatio?: number | undefined
  /**
   * Pixels of the largest size on offer. IPTC plus:MaxAvailWidth.
   * @minimum 0
   */
  readonly width?: number | undefined
  /**
   * Pixels of the largest size on offer. IPTC plus:MaxAvailHeight.
   * @minimum 0
   */
  readonly height?: number | undefined
  /**
   * Seconds, for videos.
   * @minimum 0
   */
  readonly duration?: number | undefined
  readonly imageType?: ImageType | undefined
  /** True when the asset may be used for editorial purposes only. */
  readonly editorial?: boolean | undefined
  readonly releases?: Releases | undefined
  readonly categoryIds?: readonly string[] | undefined
  /**
   * RFC 3339.
   * @format date-time
   */
  readonly createdAt?: string | undefined
  readonly renditions: readonly Rendition[]
  /**
   * Always present in results of `assets.get`; in listings only if the vendor sends offers there.
   */
  readonly offers?: readonly Offer[] | undefined
  /** The asset as the vendor sent it. */
  readonly raw: unknown
}

/** An asset, or its id alone. */
export type AssetRef = Asset | QualifiedId
