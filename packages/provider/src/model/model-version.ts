/** The vendor's model that looked at a picture. Scores change with it. */
export interface ModelVersion {
  readonly id?: string | undefined
  readonly version?: string | undefined
}
