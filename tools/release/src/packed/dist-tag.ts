// `cli/publish.ts` needs this before any installation: it imports no package. The test holds it against semver's own rule.

/** What a dist-tag must be, for messages. */
export const DIST_TAG_RULE =
  'a name of small letters, digits, "." and "-" that begins with a letter and is no range of versions, such as "release-1.x"'

/** Words that releases have, which must not become the name of a snapshot. */
const OF_RELEASES = new Set(['latest', 'next'])

/** Ranges as semver reads them begin so: npm refuses them as a dist-tag, since `name@tag` would be read as a range. */
const RANGE = /^v*(?:x|\d+)(?:[.-].*)?$/

/** Whether npm takes a text as a dist-tag, and it is written as this house does. */
export function isDistTag(text: string): boolean {
  return /^[a-z][a-z\d.-]*$/.test(text) && !RANGE.test(text)
}

/** Whether a text is a dist-tag that can be part of a version, and that is none of those of releases. */
export function isSnapshotName(text: string): boolean {
  return isDistTag(text) && !text.includes('.') && !OF_RELEASES.has(text)
}

/** Whether releases have this dist-tag. */
export function isOfReleases(text: string): boolean {
  return OF_RELEASES.has(text)
}

/** What the name of a pre-release must be, for messages. */
export const PRE_RELEASE_RULE =
  'a name of small letters, digits and "-" that begins with a letter, is no range of versions and is not "latest", such as "next"'

/** Whether a text can name a pre-release: it becomes a part of versions, and of that part npm reads what stands before a ".". */
export function isPreReleaseName(text: string): boolean {
  return isDistTag(text) && !text.includes('.') && text !== 'latest'
}
