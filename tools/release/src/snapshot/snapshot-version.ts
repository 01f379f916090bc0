/** Versions that `changeset version --snapshot` writes: `0.0.0-<name>-<date of the commit>-<commit>`. */
const SNAPSHOT = /^0\.0\.0-[a-z][a-z\d-]*-\d{14}-[\da-f]{7,40}$/

/** Whether a version is a snapshot: it has a dist-tag and no git tag. */
export function isSnapshot(version: string): boolean {
  return SNAPSHOT.test(version)
}

/** What follows `0.0.0-`. A commit has one snapshot of a name, however often it is tried. */
export function snapshotSuffix(name: string, commit: string, committedAt: Date): string {
  const date = committedAt.toISOString().replaceAll(/\D/g, '').slice(0, 14)
  return `${name}-${date}-${commit.slice(0, 9)}`
}
