import type { AssetKind } from './asset-kind.ts'
import type { Creator } from './creator.ts'
import type { Offer } from './offer.ts'
import type { QualifiedId } from './qualified-id.ts'
import type { Releases } from './releases.ts'
import type { Rendition } from './rendition.ts'

/** How an image was made. Vendors may add words of their own. */
export type ImageType = 'photo' | 'illustration' | 'vector' | (string & {})

/** A picture, video or other work of one provider. Members that the vendor did not send are absent. */
export interface Asset {
  readonly id: QualifiedId
  /** Id of the provider of this asset. */
  readonly provider: string
  readonly kind: AssetKind
  /** IPTC dc:title, schema.org name. */
  readonly title?: string | undefined
  /** IPTC dc:description. */
  readonly description?: string | undefined
  /** A short text that describes the picture to who cannot see it. IPTC AltTextAccessibility. */
  readonly altText?: string | undefined
  /** IPTC dc:subject. */
  readonly keywords?: readonly string[] | undefined
  readonly creator?: Creator | undefined
  /** IPTC photoshop:Credit. */
  readonly creditText?: string | undefined
  /** Whether the licence requires that the creator is credited wherever the asset is shown. */
  readonly creditRequired?: boolean | undefined
  /** IPTC dc:rights. */
  readonly copyrightNotice?: string | undefined
  /**
   * URL of a licence that the asset is offered under to everyone, such as a Creative Commons deed;
   * absent where a licence has to be acquired. schema.org license, IPTC xmpRights:WebStatement.
   * @format web-url
   */
  readonly license?: string | undefined
  /** The licence in words, such as `CC BY-SA 4.0`. IPTC xmpRights:UsageTerms. */
  readonly usageTerms?: string | undefined
  /**
   * Page of the asset itself, for credit lines to link to. schema.org url.
   * @format web-url
   */
  readonly pageUrl?: string | undefined
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
   * Seconds, for videos and audio.
   * @minimum 0
   */
  readonly duration?: number | undefined
  readonly imageType?: ImageType | undefined
  /** True when the asset may be used for editorial purposes only. */
  readonly editorial?: boolean | undefined
  /** Whether it was made by AI. IPTC DigitalSourceType `trainedAlgorithmicMedia`. */
  readonly aiGenerated?: boolean | undefined
  /** Whether it is for adults only, by the vendor's word. schema.org contentRating. */
  readonly mature?: boolean | undefined
  readonly releases?: Releases | undefined
  readonly categoryIds?: readonly string[] | undefined
  /**
   * When it was made or taken: RFC 3339, a time or a full date. IPTC photoshop:DateCreated.
   * @format date-or-time
   */
  readonly createdAt?: string | undefined
  /**
   * When the vendor published it: RFC 3339, a time or a full date. schema.org datePublished.
   * @format date-or-time
   */
  readonly publishedAt?: string | undefined
  /**
   * When the vendor last changed it: RFC 3339, a time or a full date. schema.org dateModified.
   * @format date-or-time
   */
  readonly updatedAt?: string | undefined
  readonly renditions: readonly Rendition[]
  /**
   * How it can be licensed, if the vendor says so with the asset; empty if there is nothing to
   * license. Absent: ask `licensing.offers`, if the provider has it.
   */
  readonly offers?: readonly Offer[] | undefined
  /** The asset as the vendor sent it. */
  readonly raw: unknown
}

/** An asset of a vendor that sends the offers with it. */
export interface AssetDetail extends Asset {
  readonly offers: readonly Offer[]
}

/** An asset, or its id alone. */
export type AssetRef = Asset | QualifiedId
