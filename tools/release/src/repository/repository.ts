/** The part of a git repository that a release needs. */
export interface Repository {
  /** The commit that is checked out. */
  readonly head: string
  /** Tags of versions here, with the commit of each. */
  localTags(): ReadonlyMap<string, string>
  /** Tags of versions in the remote repository, with the commit of each; `undefined` where there is no remote. */
  remoteTags(): ReadonlyMap<string, string> | undefined
  /** Tags a commit. A tag that is there already is right at that commit, and stops at another. */
  tag(name: string, commit: string): void
  /** Pushes tags: all of them or none. */
  pushTags(names: readonly string[]): void
  /** The newest commit that gave a package a version, if git knows it. */
  commitOfVersion(directory: string, version: string): string | undefined
}
