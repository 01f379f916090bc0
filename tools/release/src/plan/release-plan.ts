import { compare, prerelease, valid } from 'semver'
import type { PublishedPackage } from '../house/published-packages.ts'
import type { RegistryPackage } from '../registry/registry.ts'
import { isSnapshot } from '../snapshot/snapshot-version.ts'
import { tagOf } from './tag-of.ts'

/** What is left to do for a package. */
export interface PlannedPackage {
  readonly package: PublishedPackage
  /** The git tag of this version, such as `@picturedesk/ogq@1.2.0`. */
  readonly tag: string
  readonly distTag: string
  /** The version that the dist-tag leads to now. */
  readonly replaces: string | undefined
  /** The integrity of what the registry has under this version: a release that was interrupted. */
  readonly published: string | undefined
  readonly isTagged: boolean
}

/** What a release has to do. */
export interface ReleasePlan {
  /** Packages of this release, each after those that it needs. */
  readonly packages: readonly PlannedPackage[]
  /** Tags of this and of earlier releases that are here and not in the remote repository. */
  readonly unpushed: readonly string[]
  /** Reasons why nothing may be published. */
  readonly problems: readonly string[]
}

/** What registry and git know. */
export interface ReleaseState {
  readonly head: string
  readonly registry: ReadonlyMap<string, RegistryPackage>
  readonly localTags: ReadonlyMap<string, string>
  readonly remoteTags: ReadonlyMap<string, string> | undefined
  readonly commitOfVersion: (directory: string, version: string) => string | undefined
}

/**
 * Compares the packages of the checkout with registry and git. Nothing else is read, so that a
 * release that was killed goes on where it stopped.
 *
 * @param distTag For versions that are no pre-release. Default: `latest`.
 */
export function releasePlan(
  packages: readonly PublishedPackage[],
  state: ReleaseState,
  distTag?: string,
): ReleasePlan {
  const planned = packages.map((one) => planPackage(one, state, distTag))
  return {
    packages: planned.flatMap(({ plan }) => plan ?? []),
    unpushed: planned.flatMap(({ unpushed }) => unpushed),
    problems: planned.flatMap(({ problems }) => problems),
  }
}

interface PackageOutcome {
  readonly plan?: PlannedPackage
  readonly unpushed: readonly string[]
  readonly problems: readonly string[]
}

function planPackage(
  one: PublishedPackage,
  state: ReleaseState,
  distTag: string | undefined,
): PackageOutcome {
  const { name, version } = one
  const tag = tagOf(name, version)
  const { localTags, remoteTags, head } = state
  const known = state.registry.get(name)
  const published = known?.versions.get(version)
  const commit = localTags.get(tag) ?? remoteTags?.get(tag)
  const releasedBefore = published !== undefined && commit !== undefined && commit !== head
  const unpushed = [...(known?.versions.keys() ?? [])]
    .map((each) => tagOf(name, each))
    .filter((each) => localTags.has(each) && remoteTags !== undefined && !remoteTags.has(each))
  const isDone = published !== undefined && commit !== undefined
  const target = distTagOf(version, distTag)
  const planned: PlannedPackage = {
    package: one,
    tag,
    distTag: target,
    replaces: known?.distTags.get(target),
    published,
    isTagged: commit !== undefined,
  }
  return {
    ...(!isDone && { plan: planned }),
    unpushed,
    problems: [
      ...tagProblems(one, state),
      ...leftOutTags(one, state),
      ...(releasedBefore || isDone ? [] : versionProblems(planned)),
    ],
  }
}

/** A pre-release such as `1.0.0-next.2` goes to its own dist-tag, so that `latest` never leads to it. */
function distTagOf(version: string, distTag = 'latest'): string {
  return String(prerelease(version)?.[0] ?? distTag)
}

function tagProblems({ name, version }: PublishedPackage, state: ReleaseState): string[] {
  const tag = tagOf(name, version)
  const local = state.localTags.get(tag)
  const remote = state.remoteTags?.get(tag)
  if (local !== undefined && remote !== undefined && local !== remote)
    return [
      `The tag ${tag} is at ${short(local)} here and at ${short(remote)} in the remote repository. Expected one commit. ` +
        `Find out which is right, and remove the other: \`git tag --delete ${tag}\` removes the one here.`,
    ]
  const commit = local ?? remote
  const published = state.registry.get(name)?.versions.has(version) ?? false
  if (commit === undefined || published || commit === state.head) return []
  return [
    `The tag ${tag} is at ${short(commit)}, and the registry has no such version. Expected the tag at ${short(state.head)}, which is to be released, or nowhere. ` +
      `If that commit was never released, remove the tag: \`git tag --delete ${tag}\`, and \`git push --delete <remote> ${tag}\` where it was pushed. If it has to be, check it out and release there.`,
  ]
}

/** Versions that an earlier release published and did not tag, before the next version was committed. */
function leftOutTags(
  { name, version, directory }: PublishedPackage,
  state: ReleaseState,
): string[] {
  return [...(state.registry.get(name)?.versions.keys() ?? [])]
    .filter((each) => each !== version && !isSnapshot(each))
    .filter((each) => {
      const tag = tagOf(name, each)
      return !state.localTags.has(tag) && state.remoteTags?.has(tag) !== true
    })
    .map((each) => {
      const tag = tagOf(name, each)
      const commit = state.commitOfVersion(directory, each)
      return (
        `The registry has ${tag}, and git has no tag of it: that release was interrupted, and another version was committed since. ` +
        `Tag the commit that it was released from, then run this again: \`git tag ${tag} ${commit ?? '<commit>'}\`.` +
        (commit === undefined ? '' : ' That is the commit which set the version.')
      )
    })
}

function versionProblems({
  package: { name, version },
  distTag,
  replaces,
  published,
}: PlannedPackage): string[] {
  if (valid(version) !== version)
    return [`${name} has the version "${version}". Expected one such as 1.2.3.`]
  if (version === '0.0.0')
    return [
      `${name} has the version 0.0.0, which no release has set. ` +
        'Describe the package with `pnpm changeset`, run `pnpm release:version`, and commit what it changes.',
    ]
  if (/^\d+$/.test(distTag))
    return [
      `${name} has the version ${version}, whose pre-release has no name. Expected one such as ${version.split('-')[0]}-next.0.`,
    ]
  if (published !== undefined || replaces === undefined || compare(version, replaces) > 0) return []
  return [
    `${tagOf(name, version)} is older than ${replaces}, which the registry has as "${distTag}". ` +
      'Installations would go back. For a fix of an older version, name another dist-tag: `--dist-tag <name>`.',
  ]
}

function short(commit: string): string {
  return commit.slice(0, 9)
}
