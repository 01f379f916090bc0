/** The file that says what a folder of packed packages is. It is written last, so a folder without it is not whole. */
export const RELEASE_FILE = 'release.json'

/** What the file is written as. Another number means that another version of this program wrote it. */
export const FORMAT = 1

/** A packed package, and what is to be done with it. */
export interface PackedPackage {
  readonly name: string
  readonly version: string
  /** In the checkout, such as `packages/ogq`. */
  readonly directory: string
  readonly distTag: string
  /** The version that the dist-tag led to when it was packed; `null` where there was none. */
  readonly replaces: string | null
  /** The name of the file in the folder. */
  readonly tarball: string
  /** `sha512-…` of that file, as registries state it. */
  readonly integrity: string
}

/** What `release --pack` leaves for those who publish and tag: no more than files and this. */
export interface PackedRelease {
  readonly format: typeof FORMAT
  /** The commit that everything was made from, and that is tagged. */
  readonly commit: string
  /** The name of a snapshot, which gets no git tags; `null` for a release. */
  readonly snapshot: string | null
  /** Each after those that it needs. */
  readonly packages: readonly PackedPackage[]
}
