/** The person or group that made an asset. IPTC dc:creator, schema.org creator. */
export interface Creator {
  readonly name: string
  readonly profileUrl?: string | undefined
}
