/**
 * Consents that the vendor holds, by its own word. A member is absent if the vendor does not tell.
 */
export interface Releases {
  /** IPTC plus:ModelReleaseStatus. */
  readonly modelReleased?: boolean | undefined
  /** IPTC plus:PropertyReleaseStatus. */
  readonly propertyReleased?: boolean | undefined
}
