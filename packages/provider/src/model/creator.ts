/** Who made an asset. IPTC dc:creator, schema.org creator. */
export interface Creator {
  readonly name: string
  readonly profileUrl?: string | undefined
}
