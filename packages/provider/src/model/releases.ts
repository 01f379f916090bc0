/** Which consents the vendor says it holds; a member is absent when the vendor does not say. */
export interface Releases {
  /** IPTC plus:ModelReleaseStatus. */
  readonly modelReleased?: boolean | undefined
  /** IPTC plus:PropertyReleaseStatus. */
  readonly propertyReleased?: boolean | undefined
}
