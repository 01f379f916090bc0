/**
 * The person or group that made an asset, with at least an id or a name. IPTC dc:creator,
 * schema.org creator.
 */
export interface Creator {
  /**
   * The vendor's id. IPTC plus:ImageCreatorID.
   * @minLength 1
   */
  readonly id?: string | undefined
  /**
   * Absent if the vendor sends an id alone: a name is never made up, as it ends in a credit line.
   * @minLength 1
   */
  readonly name?: string | undefined
  /**
   * The creator's own page at the vendor, to which a credit can lead; not a picture of the creator.
   * @format web-url
   */
  readonly profileUrl?: string | undefined
}
