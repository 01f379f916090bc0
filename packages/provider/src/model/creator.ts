/** The person or group that made an asset. IPTC dc:creator, schema.org creator. */
export interface Creator {
  /** @minLength 1 */
  readonly name: string
  /** @format web-url */
  readonly profileUrl?: string | undefined
}
